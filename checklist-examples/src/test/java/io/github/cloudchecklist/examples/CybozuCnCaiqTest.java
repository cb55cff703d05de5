package io.github.cloudchecklist.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.conversion.Conversion;
import io.github.cloudchecklist.core.conversion.Loss;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.sheet.CaiqTable;
import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.json.ChecklistJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The real sheet as the answers to a questionnaire that has one question for each clause of ISO/IEC 27002:2022. */
class CybozuCnCaiqTest {

    private static final Checklist SHEET = ChecklistJson.forChecklists().read(Resources.bytes("checklist.json"));
    private static final Crosswalk CROSSWALK =
            ChecklistJson.forCrosswalks().read(Resources.bytes("crosswalk-iso-27002-2022.json"));
    private static final List<String> QUESTIONS = CROSSWALK.getEntries().stream()
            .flatMap(entry -> entry.getTargets().stream())
            .distinct()
            .sorted()
            .toList();

    private static final Conversion<Sheet> CAIQ = CaiqTable.of(SHEET, CROSSWALK, QUESTIONS);

    @Test
    void everyQuestionHasARowWithAnAnswerOrTheReasonWhyItIsBlank() {
        assertThat(CAIQ.getDocument().getRows()).hasSize(1 + QUESTIONS.size());
        assertThat(CAIQ.getDocument().getRows().stream().skip(1))
                .allSatisfy(row -> assertThat(
                                row.cell(2).equals("Yes") || row.cell(4).contains("(qualified)"))
                        .as(row.cell(1))
                        .isTrue());
    }

    @Test
    void theLossesOfTheRealSheetAreListedOneByOne() throws IOException {
        String losses = CAIQ.getLosses().stream()
                .map(Loss::describe)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        assertThat(losses).isEqualTo(Files.readString(Path.of("src", "test", "resources", "caiq-losses.txt")));
    }
}
