package io.github.cloudchecklist.json.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "a b", " a ", "a\nb", "\r\n", "\\", "\\n", "\\-", "\\u0041", "a=b", "=", "\u2028", "\u0001",
                "\ufeff", "\u3000", "○", "😀"
            })
    void valuesGoThereAndBackAndFitOscal(String text) {
        String value = PropValues.escape(text);
        assertThat(value).matches("\\S(.*\\S)?");
        assertThat(PropValues.unescape(value)).isEqualTo(text);
        String pair = PropValues.pair(text, text);
        int end = PropValues.endOfName(pair);
        assertThat(PropValues.unescape(pair.substring(0, end))).isEqualTo(text);
        assertThat(PropValues.unescape(pair.substring(end + 1))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\", "\\u12", "\\uxyzw", "\\q"})
    void whatIsNoEscapeStaysAsItIs(String value) {
        assertThat(PropValues.unescape(value)).isEqualTo(value);
    }
}
