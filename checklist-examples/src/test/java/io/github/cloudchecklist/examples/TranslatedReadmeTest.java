package io.github.cloudchecklist.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README in other languages says no less than the one in English, and shows the same code. */
class TranslatedReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("(?m)^(?:<!-- \\S+ -->\n)?```.*?^```$", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("(?m)^(#+) ");
    private static final Pattern LINK = Pattern.compile("]\\(([^)]*)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern ITEM = Pattern.compile("(?m)^- ");
    private static final Pattern FIGURE = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

    @Test
    void englishNamesTheOthers() throws IOException {
        assertThat(readme("README.md")).contains("](README.ja.md)", "](README.zh.md)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.ja.md", "README.zh.md"})
    void headingsAreThoseOfTheEnglish(String translation) throws IOException {
        assertThat(inProse(HEADING, translation)).isEqualTo(inProse(HEADING, "README.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.ja.md", "README.zh.md"})
    void codeBlocksAreThoseOfTheEnglish(String translation) throws IOException {
        assertThat(blocks(translation)).isEqualTo(blocks("README.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.ja.md", "README.zh.md"})
    void tablesHaveTheCellsOfTheEnglish(String translation) throws IOException {
        assertThat(cells(translation)).isEqualTo(cells("README.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.ja.md", "README.zh.md"})
    void linksItemsNamesAndFiguresAreThoseOfTheEnglish(String translation) throws IOException {
        for (Pattern pattern : List.of(LINK, ITEM, CODE)) {
            assertThat(inProse(pattern, translation))
                    .as(pattern.pattern())
                    .containsExactlyInAnyOrderElementsOf(inProse(pattern, "README.md"));
        }
        // English writes some numbers as words.
        assertThat(inProse(FIGURE, translation)).containsAll(inProse(FIGURE, "README.md"));
    }

    private static String readme(String file) throws IOException {
        return Files.readString(Path.of("..", file));
    }

    private static List<String> blocks(String file) throws IOException {
        return BLOCK.matcher(readme(file)).results().map(MatchResult::group).toList();
    }

    /** Returns what stands outside of blocks of code, without the line that leads to the other languages. */
    private static String prose(String file) throws IOException {
        return Stream.of(BLOCK.matcher(readme(file)).replaceAll("").split("\n"))
                .filter(line -> !line.contains("(README"))
                .reduce("", (text, line) -> text + line + "\n");
    }

    private static List<String> inProse(Pattern pattern, String file) throws IOException {
        return pattern.matcher(prose(file))
                .results()
                .map(match -> match.groupCount() == 0 ? match.group() : match.group(1))
                .toList();
    }

    private static List<Long> cells(String file) throws IOException {
        return prose(file)
                .lines()
                .map(line -> line.startsWith("|")
                        ? line.chars().filter(c -> c == '|').count()
                        : 0)
                .filter(count -> count > 0)
                .toList();
    }
}
