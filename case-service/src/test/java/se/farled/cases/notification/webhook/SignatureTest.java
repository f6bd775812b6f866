package se.farled.cases.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {

    @Test
    void aSignatureIsTheOneOfTheStandardsOwnExample() {
        // When
        var signature = Signature.of(List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"), "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330,
                "{\"test\": 2432232314}");
        // Then
        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void eachSecretInUseSigns() {
        // When
        var signature = Signature.of(List.of("whsec_YQ==", "whsec_Yg=="), "id", 1, "{}");
        // Then
        assertThat(signature.split(" ")).hasSize(2).doesNotHaveDuplicates().allMatch(it -> it.startsWith("v1,"));
    }
}
