package io.github.cloudchecklist.json.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.SectionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OscalIdsTest {

    @ParameterizedTest
    @CsvSource({
        "2.1.2, ctl-2.1.2",
        "AC-2(1), ctl-AC-2_28_1_29_",
        "第1条, ctl-_7b2c_1_6761_",
        "𠮷1, ctl-_20bb7_1",
        "2.1_smt, ctl-2.1_5f_smt",
        "1_x2, ctl-1_5f_x2",
        "ctl-1, ctl-ctl-1",
    })
    void idsOfControlsGoThereAndBack(String id, String token) {
        assertThat(OscalIds.of(ControlId.of(id))).isEqualTo(token).matches("[\\p{L}_][\\p{L}\\p{N}._-]*");
        assertThat(OscalIds.findControl(token)).contains(ControlId.of(id));
        assertThat(OscalIds.findControl(token + "_x2")).contains(ControlId.of(id));
        assertThat(OscalIds.findSection(token)).isEmpty();
        SectionId section = SectionId.of(id);
        assertThat(OscalIds.findSection(OscalIds.of(section))).contains(section);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ctl-",
                "2.1",
                "sec-1",
                "ctl-1_",
                "ctl-1__",
                "ctl-1_smt",
                "ctl-_31_",
                "ctl-1_028_",
                "ctl-1_2G_",
                "ctl-1_ffffff_",
                "ctl-1_x1",
                "ctl-1_x02",
                "ctl-1_X2",
                "ctl-信",
                "ctl-_20_"
            })
    void otherTokensAreNoControls(String token) {
        assertThat(OscalIds.findControl(token)).isEmpty();
    }

    /** Each underscore would cost a copy of all behind it; that takes hours. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void longTokensAreRefusedInOneGo() {
        assertThat(OscalIds.findControl("ctl-" + "_5f_".repeat(1_000_000))).isEmpty();
    }

    @Test
    void occurrencesCountFromTheSecond() {
        assertThat(OscalIds.occurrence(1)).isEmpty();
        assertThat(OscalIds.occurrence(3)).isEqualTo("_x3");
    }
}
