package io.github.cloudchecklist.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checks of ids and names, character by character, against patterns that say the same. */
class NamesTest {

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._&()/:+-]{0,127}");
    private static final Pattern DOCUMENT = Pattern.compile("[a-z0-9][a-z0-9._-]{0,127}");
    private static final Pattern KEBAB = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*");

    /** Characters that some of the patterns take, that only look so, and some of each category of Unicode. */
    private static final String CHARACTERS = "azAZ059._-&()/:+ ,*\n\u0000\u00E4\u0660\u0301\u0903\u20E3\u2160\u02B0"
            + "\u01C5\u9644\u2460\u200B\u202E\uFF11\uE000\uD83D\uDE00\uD835\uDFCF\uD840\uDC00\uD800";

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takeWhatThePatternsTake(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 100; i++) {
            String text = text(random);
            assertSame(NUMBER, value -> Names.checkNumber("Id", value), text);
            assertSame(DOCUMENT, value -> Names.checkDocument("Id", value), text);
            assertSame(KEBAB, value -> Names.checkKebab("Name", value), text);
        }
    }

    @Test
    void countCharactersNotCodeUnits() {
        String number = "\uD835\uDFCF";
        assertSame(NUMBER, value -> Names.checkNumber("Id", value), number.repeat(128));
        assertSame(NUMBER, value -> Names.checkNumber("Id", value), number.repeat(129));
        assertSame(DOCUMENT, value -> Names.checkDocument("Id", value), "a".repeat(128));
        assertSame(DOCUMENT, value -> Names.checkDocument("Id", value), "a".repeat(129));
        assertSame(KEBAB, value -> Names.checkKebab("Name", value), "a".repeat(64));
        assertSame(KEBAB, value -> Names.checkKebab("Name", value), "a".repeat(65));
    }

    @Test
    void quoteWholeCharacters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Names.checkKebab("Name", "A" + "\uD83D\uDE00".repeat(64)))
                .withMessageEndingWith("was 'A" + "\uD83D\uDE00".repeat(31) + "…'");
    }

    /** Returns a text of mostly good characters, so that many texts pass, of all lengths around the limits. */
    private static String text(SplittableRandom random) {
        int good = random.nextInt(1, CHARACTERS.length());
        int length = random.nextInt(10) == 0 ? random.nextInt(60, 133) : random.nextInt(8);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS.charAt(
                    random.nextInt(random.nextInt(20) == 0 ? CHARACTERS.length() : Math.min(good, 12))));
        }
        return text.toString();
    }

    private static void assertSame(Pattern pattern, Consumer<String> check, String text) {
        boolean taken;
        try {
            check.accept(text);
            taken = true;
        } catch (IllegalArgumentException e) {
            taken = false;
        }
        assertThat(taken)
                .as("%s for '%s'", pattern, text)
                .isEqualTo(pattern.matcher(text).matches());
    }
}
