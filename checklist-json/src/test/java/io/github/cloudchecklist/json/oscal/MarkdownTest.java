package io.github.cloudchecklist.json.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import gov.nist.secauto.metaschema.core.datatype.markup.MarkupLine;
import gov.nist.secauto.metaschema.core.datatype.markup.MarkupMultiline;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTest {

    private static final List<String> PIECES = List.of(
            "a",
            "词",
            "1",
            "12",
            ".",
            ")",
            "-",
            "--",
            "---",
            "+",
            "=",
            "==",
            "*",
            "**",
            "_",
            "#",
            "# ",
            "##",
            ">",
            "<b>",
            "</b>",
            "<",
            "&amp;",
            "&",
            "&#10;",
            "`",
            "```",
            "~",
            "~~",
            "^",
            "|",
            "|-|",
            ":",
            ":smile:",
            "!",
            "![x](y)",
            "[x](y)",
            "[",
            "]",
            "{{ insert: param, x }}",
            "$x$",
            "\"",
            "'",
            "...",
            "\\",
            "\\\n",
            "\n",
            "\n\n",
            "\n\n\n",
            " ",
            "    ",
            "\t",
            "\r",
            "https://example.org/?a=b&c",
            "<!-- x -->",
            "○",
            "▼");

    static LongStream seeds() {
        return LongStream.range(0, 2_000);
    }

    private static String text(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void textsComeBackEqual(long seed) {
        String text = text(seed);
        assertThat(Markdown.text(Markdown.prose(text))).isEqualTo(text);
        assertThat(Markdown.text(Markdown.line(text))).isEqualTo(text);
        assertThat(Markdown.line(text)).doesNotContain("\n");
    }

    /** What liboscal-java shows of the Markdown is the text, but for white space. */
    @ParameterizedTest
    @MethodSource("seeds")
    void readersOfOscalSeeTheText(long seed) {
        String text = text(seed);
        assertThat(shown(MarkupMultiline.fromMarkdown(Markdown.prose(text)).toHtml()))
                .isEqualTo(words(text));
        assertThat(shown(MarkupLine.fromMarkdown(Markdown.line(text)).toHtml())).isEqualTo(words(text));
    }

    @Test
    void breaksOfLineAreKept() {
        assertThat(Markdown.prose("a\nb\n\nc\n")).isEqualTo("a\\\nb\n\nc&#10;");
        assertThat(MarkupMultiline.fromMarkdown(Markdown.prose("a\nb\n\nc")).toHtml())
                .contains("a<br />")
                .contains("<p>c</p>");
        assertThat(Markdown.line("a\nb ")).isEqualTo("a&#10;b&#32;");
    }

    private static String shown(String html) {
        String text = html.replaceAll("<(/?p|br ?/?)>", "\n")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        return words(text);
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }
}
