package io.github.cloudchecklist.json.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPlaceTest {

    @ParameterizedTest
    @CsvSource({
        "'', object, ''",
        "/title, property, title",
        "/certifications/1, object, certifications",
        "/sections/0, object, ''",
        "/sections/0/controls/4/answer/evidence/2, object, answer/evidence",
        "/sections/0/sections/1/controls/4/answer/notes/0, value, answer/notes",
        "/sections/0/types/0, value, types",
        "/properties/0, property, properties/0",
        "/properties/a~1b~0c, property, properties/a/b~c",
        "/sections/99999999999, property, ''",
        "/sections/-1/controls/x, property, ''",
    })
    void tellsWhatStandsAtAPointerAndWhichMembersLeadThere(String pointer, String kind, String members) {
        JsonPlace place = new JsonPlace(pointer);
        assertThat(place.kind()).isEqualTo(kind);
        assertThat(place.members()).isEqualTo(members);
    }
}
