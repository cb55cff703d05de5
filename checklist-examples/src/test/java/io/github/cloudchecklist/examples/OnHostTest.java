package io.github.cloudchecklist.examples;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnHostTest {

    /** Something with an address. */
    private record Page(
            @OnHost({"example.org", "example.com"}) URI uri) {}

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, true",
        "https://EXAMPLE.com:8443/, true",
        "https://www.example.org/, true",
        "https://evilexample.org/, false",
        "https://example.org.evil.test/, false",
        "https://org/, false",
        "page.html, false",
        "mailto:desk@example.org, false",
        ", true"
    })
    void acceptsAddressesOnTheHostsAndTheirSubdomains(URI uri, boolean valid) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, false))
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Page(uri)).isEmpty()).isEqualTo(valid);
        }
    }
}
