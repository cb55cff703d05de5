package io.github.cloudchecklist.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Members are written in the order of the tables, or sorted. */
class WritingTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sortedMembersAreThoseOfTheTreeSorted(long seed) {
        Checklist checklist = RandomChecklists.of(seed).checklist();
        Object tree = MAPPER.readValue(write(checklist, false), Object.class);

        assertThat(write(checklist, true)).isEqualTo(MAPPER.writeValueAsString(sorted(tree)));
    }

    private static String write(Checklist checklist, boolean sorted) {
        StringWriter target = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), target)) {
            new Writing(generator, sorted, problem -> {
                        throw new AssertionError(problem);
                    })
                    .value(Documents.checklist(), checklist);
        }
        return target.toString();
    }

    private static Object sorted(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> byName = new TreeMap<>();
            map.forEach((name, value) -> byName.put((String) name, sorted(value)));
            return new LinkedHashMap<>(byName);
        }
        if (tree instanceof List<?> list) {
            List<Object> elements = new ArrayList<>();
            list.forEach(element -> elements.add(sorted(element)));
            return elements;
        }
        return tree;
    }
}
