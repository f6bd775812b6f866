package se.farled.cases.receiver;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Which addresses the service lets itself be sent to. An organisation names one, so it must not be a way into the house: https only,
 * no credentials, and no address that is private to this network.
 *
 * @param plain also http
 * @param inside also private addresses
 */
public record WebhookRules(boolean plain, boolean inside) {

    /** Why that is no address for a webhook; empty when it is one. */
    public Optional<String> objection(String url) {
        try {
            var uri = new URI(url);
            var scheme = String.valueOf(uri.getScheme());
            return !scheme.equals("https") && !(plain && scheme.equals("http")) ? Optional.of("Must begin with https://.")
                    : uri.getHost() == null ? Optional.of("Names no host.")
                    : uri.getUserInfo() != null ? Optional.of("Must hold no user and password: deliveries are signed.")
                    : uri.getFragment() != null ? Optional.of("Must hold no fragment.")
                    : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.of("Is no address.");
        }
    }

    /** Whether a delivery may go to that address of a host. */
    public boolean mayReach(InetAddress address) {
        return inside || !isPrivate(address);
    }

    private static boolean isPrivate(InetAddress address) {
        return address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress()
                || address.isMulticastAddress() || switch (address) {
                    case Inet4Address four -> reserved(four.getAddress());
                    case Inet6Address six -> reservedSix(six.getAddress());
                    default -> true;
                };
    }

    /** 0/8, 100.64/10 (shared), 192.0.0/24, 198.18/15 (benchmarks) and from 240 on. */
    private static boolean reserved(byte[] four) {
        int first = four[0] & 0xFF;
        int second = four[1] & 0xFF;
        return first == 0 || first == 100 && second >= 64 && second < 128 || first == 192 && second == 0 && four[2] == 0
                || first == 198 && (second == 18 || second == 19) || first >= 240;
    }

    /** fc00::/7 (unique local), and what wraps an IPv4 address: 64:ff9b::/96 (NAT64), 2002::/16 (6to4), ::/96. */
    private static boolean reservedSix(byte[] six) {
        int first = six[0] & 0xFF;
        int second = six[1] & 0xFF;
        return (first & 0xFE) == 0xFC || first == 0x20 && second == 0x02 || first == 0 && (second == 0x64 || second == 0);
    }
}
