package io.github.cloudchecklist.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the pages contrast as WCAG 2.2 asks for at level AA (1.4.3 and 1.4.11), light and dark. */
class PageStyleTest {

    private static final Pattern COLOR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6})");
    private static final String STYLE =
            new Page(Locale.ENGLISH, "diff", LocalizedText.of("any"), Locale.ENGLISH).style();

    @ParameterizedTest
    @ValueSource(strings = {":root {", "prefers-color-scheme: dark"})
    void textAndSignsContrastWithWhatTheyStandOn(String scheme) {
        Map<String, String> colors = colors(scheme);
        for (String ground : List.of("ground", "card", "hover")) {
            for (String text : List.of("ink", "quiet", "link", "error", "warning", "info", "implemented")) {
                assertThat(contrast(colors, text, ground))
                        .as(text + " on " + ground)
                        .isGreaterThan(4.5);
            }
        }
        assertThat(contrast(colors, "ink", "added")).isGreaterThan(4.5);
        assertThat(contrast(colors, "ink", "removed")).isGreaterThan(4.5);
        assertThat(contrast(colors, "on-accent", "accent")).isGreaterThan(4.5);
        Stream.concat(
                        Stream.of(ComplianceState.values()).map(ComplianceState::code),
                        Stream.of("major", "minor", "editorial", "edge"))
                .forEach(sign ->
                        assertThat(contrast(colors, sign, "card")).as(sign).isGreaterThan(3));
    }

    private static Map<String, String> colors(String scheme) {
        int start = STYLE.indexOf(scheme);
        Map<String, String> colors = new HashMap<>();
        COLOR.matcher(STYLE.substring(start, STYLE.indexOf("}", start)))
                .results()
                .forEach(color -> colors.put(color.group(1), color.group(2)));
        return colors;
    }

    private static double contrast(Map<String, String> colors, String one, String other) {
        double a = luminance(colors.get(one));
        double b = luminance(colors.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int value) {
        double part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
