package se.farled.cases.receiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookRulesTest {

    private final WebhookRules strict = new WebhookRules(false, false);

    @ParameterizedTest
    @ValueSource(strings = {
        "http://example.org/in", "ftp://example.org", "file:///etc/passwd", "https://user:secret@example.org/", "https:///in", "/in", "not an address",
        "https://example.org/#there"})
    void onlyPlainHttpsAddressesAreTaken(String url) {
        // When
        var objection = strict.objection(url);
        // Then
        assertThat(objection).isPresent();
    }

    @Test
    void anHttpsAddressIsTakenAndHttpOnlyWhereItIsAllowed() {
        // When
        var secure = strict.objection("https://example.org:8443/in?x=1");
        var plain = new WebhookRules(true, false).objection("http://example.org/in");
        // Then
        assertThat(secure).isEmpty();
        assertThat(plain).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "100.64.0.1", "198.18.0.1", "192.0.0.1", "224.0.0.1", "255.255.255.255",
        "::1", "::", "fe80::1", "fd00::1", "fc00::1", "ff02::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::1"})
    void noAddressInsideTheNetworkIsReached(String address) throws UnknownHostException {
        // When
        var may = strict.mayReach(InetAddress.getByName(address));
        // Then
        assertThat(may).isFalse();
        assertThat(new WebhookRules(false, true).mayReach(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "100.128.0.1", "172.32.0.1", "2606:2800:220:1::1"})
    void publicAddressesAreReached(String address) throws UnknownHostException {
        // When
        var may = strict.mayReach(InetAddress.getByName(address));
        // Then
        assertThat(may).isTrue();
    }
}
