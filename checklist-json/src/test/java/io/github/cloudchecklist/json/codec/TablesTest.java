package io.github.cloudchecklist.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.cloudchecklist.core.analysis.ChecklistDiff;
import io.github.cloudchecklist.core.analysis.Comparison;
import io.github.cloudchecklist.core.analysis.Coverage;
import io.github.cloudchecklist.core.analysis.EvidenceIndex;
import io.github.cloudchecklist.core.analysis.MigrationPlan;
import io.github.cloudchecklist.core.analysis.StateCounts;
import io.github.cloudchecklist.core.analysis.Summary;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.validation.ValidationReport;
import io.github.cloudchecklist.json.codec.Documents.Binding;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables and the types of the model say the same. */
class TablesTest {

    /** The tables by the type of their objects. */
    static Map<Class<?>, ObjectCodec<?, ?>> tables() {
        Map<Class<?>, ObjectCodec<?, ?>> tables = new LinkedHashMap<>();
        for (Binding<?> binding : ModelValues.bindings()) {
            if (binding.codec() instanceof ObjectCodec<?, ?> table) {
                tables.put(binding.type(), table);
            }
        }
        tables.put(LocalizedText.class, Tables.TRANSLATED_TEXT);
        tables.put(Section.class, Tables.section(Tables.SECTION));
        return tables;
    }

    static Stream<Class<?>> types() {
        return tables().keySet().stream();
    }

    @Test
    void everyTypeOfTheModelHasACodec() {
        Set<Class<?>> reached = new HashSet<>();
        reach(Checklist.class, reached);
        reach(Crosswalk.class, reached);
        reach(ValidationReport.class, reached);
        reach(Summary.class, reached);
        reach(ChecklistDiff.class, reached);
        reach(MigrationPlan.class, reached);
        reach(Coverage.class, reached);
        reach(EvidenceIndex.class, reached);
        reach(Comparison.class, reached);

        List<Class<?>> bound = new ArrayList<>();
        ModelValues.bindings().forEach(binding -> bound.add(binding.type()));
        assertThat(bound).containsExactlyInAnyOrderElementsOf(reached);
    }

    @Test
    void everyTypeWithAttributesHasATable() {
        List<Class<?>> interfaces = new ArrayList<>();
        for (Binding<?> binding : ModelValues.bindings()) {
            if (binding.type().isInterface()) {
                interfaces.add(binding.type());
            }
        }
        interfaces.removeAll(List.of(Evidence.class, Legend.class, StateCounts.class));

        assertThat(tables().keySet()).containsExactlyInAnyOrderElementsOf(interfaces);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyAttributeIsAFieldAndTheReverse(Class<?> type) {
        List<String> names = attributes(tables().get(type));

        assertThat(names).doesNotHaveDuplicates();
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(
                        ModelValues.getters(type).map(TablesTest::attribute).toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void fieldsAreRequiredWhereBuildersAskForThem(Class<?> type) throws Exception {
        Object builder = type.getMethod("builder").invoke(null);
        Set<String> asked = new TreeSet<>();
        Throwable refusal =
                catchThrowable(() -> builder.getClass().getMethod("build").invoke(builder));
        if (refusal != null) {
            String message = refusal.getCause().getMessage();
            String names = message.substring(message.indexOf('[') + 1, message.indexOf(']'));
            asked.addAll(Arrays.asList(names.split(", ")));
        }

        ObjectCodec<?, ?> table = tables().get(type);
        Set<String> required = table.fields.stream()
                .filter(field -> field.required && !isConstant(field))
                .map(field -> field.name)
                .collect(Collectors.toSet());
        assertThat(required).isEqualTo(asked);
    }

    @Test
    void everyFieldTakesTheAttributeOfItsName() throws Exception {
        Set<String> seen = new TreeSet<>();
        for (Object value : ModelValues.all()) {
            for (Map.Entry<Class<?>, ObjectCodec<?, ?>> entry : tables().entrySet()) {
                if (entry.getKey().isInstance(value)) {
                    takesTheAttributes(entry.getKey(), entry.getValue(), value, seen);
                }
            }
        }
        Set<String> all = new TreeSet<>();
        tables().forEach(
                        (type, table) -> attributes(table).forEach(name -> all.add(type.getSimpleName() + "." + name)));
        assertThat(seen).isEqualTo(all);
    }

    @Test
    void evidenceFieldsOfOneNameAreReadAlike() {
        Map<String, Codec<?>> codecs = new LinkedHashMap<>();
        for (ObjectCodec<?, ?> table :
                List.of(Tables.EVIDENCE_LINK, Tables.EVIDENCE_DOCUMENT, Tables.EVIDENCE_CONTACT)) {
            for (Field<?, ?, ?> field : table.fields) {
                Codec<?> other = codecs.putIfAbsent(field.name, field.codec);
                if (other != null && !(field.codec instanceof ListCodec) && !isConstant(field)) {
                    assertThat(field.codec).as(field.name).isSameAs(other);
                }
            }
        }
        assertThat(codecs.get("clauses").noun).isEqualTo("Field 'clauses'");
    }

    private static <T> void takesTheAttributes(Class<?> type, ObjectCodec<T, ?> table, Object value, Set<String> seen)
            throws Exception {
        for (Field<T, ?, ?> field : table.fields) {
            if (!isConstant(field)) {
                @SuppressWarnings("unchecked") // The caller has looked up the table by the type of the value.
                Object taken = field.get((T) value);
                Object attribute = ModelValues.get(getter(type, field.name), value);
                if (taken != null) {
                    seen.add(type.getSimpleName() + "." + field.name);
                    Object present = attribute instanceof Optional<?> optional ? optional.get() : attribute;
                    // Numbers are boxed anew.
                    if (taken instanceof Long) {
                        assertThat(present).as(field.name).isEqualTo(taken);
                    } else {
                        assertThat(present).as(field.name).isSameAs(taken);
                    }
                }
            }
        }
    }

    private static boolean isConstant(Field<?, ?, ?> field) {
        return field.codec instanceof ConstantCodec;
    }

    private static List<String> attributes(ObjectCodec<?, ?> table) {
        return table.fields.stream()
                .filter(field -> !isConstant(field))
                .map(field -> field.name)
                .toList();
    }

    private static Method getter(Class<?> type, String attribute) throws Exception {
        return type.getMethod("get" + attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1));
    }

    private static String attribute(Method getter) {
        return getter.getName().substring(3, 4).toLowerCase(Locale.ROOT)
                + getter.getName().substring(4);
    }

    /** Adds a type of the model, and those that its getters lead to. */
    private static void reach(Type type, Set<Class<?>> reached) {
        if (type instanceof ParameterizedType parameterized) {
            Arrays.stream(parameterized.getActualTypeArguments()).forEach(argument -> reach(argument, reached));
        } else if (type instanceof Class<?> c && ModelValues.PACKAGES.contains(c.getPackageName()) && reached.add(c)) {
            ModelValues.getters(c)
                    .filter(method -> !c.isEnum())
                    .forEach(method -> reach(method.getGenericReturnType(), reached));
            if (c.isSealed()) {
                Arrays.stream(c.getPermittedSubclasses())
                        .filter(Class::isInterface)
                        .forEach(subtype -> reach(subtype, reached));
            }
        }
    }
}
