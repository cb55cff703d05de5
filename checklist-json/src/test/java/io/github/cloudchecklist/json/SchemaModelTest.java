package io.github.cloudchecklist.json;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.cloudchecklist.core.model.EvidenceContact;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceKind;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionType;
import io.github.cloudchecklist.core.validation.ValidationReport;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The schemas and the model have the same types, attributes and constants. */
class SchemaModelTest {

    private static final Map<ChecklistSchema, Class<?>> ROOTS = Map.of(
            ChecklistSchema.CHECKLIST, Checklist.class,
            ChecklistSchema.CROSSWALK, Crosswalk.class,
            ChecklistSchema.VALIDATION_REPORT, ValidationReport.class,
            ChecklistSchema.SUMMARY, Summary.class,
            ChecklistSchema.DIFF, ChecklistDiff.class,
            ChecklistSchema.MIGRATION_PLAN, MigrationPlan.class,
            ChecklistSchema.COVERAGE, Coverage.class,
            ChecklistSchema.EVIDENCE_INDEX, EvidenceIndex.class,
            ChecklistSchema.COMPARISON, Comparison.class);

    private static final Set<Package> PACKAGES =
            Set.of(Checklist.class.getPackage(), ValidationReport.class.getPackage(), Summary.class.getPackage());

    /** Members that say what an object is, besides the format of documents; the model has a type for that. */
    private static final Map<Class<?>, String> KINDS = Map.of(
            EvidenceLink.class, "type",
            EvidenceDocument.class, "type",
            EvidenceContact.class, "type");

    /** Definitions of values that are no type of the model. */
    private static final Map<Class<?>, String> VALUES = Map.of(
            String.class,
            "string",
            LocalDate.class,
            "date",
            URI.class,
            "address",
            Locale.class,
            "language",
            long.class,
            "count");

    /** Definitions that are no type of the model, by the schemas that have them; those of checklists are the first. */
    private static final Map<ChecklistSchema, Set<String>> OTHER_DEFINITIONS = Map.of(
            ChecklistSchema.CHECKLIST,
            Set.of("string", "properties", "date", "address", "language", "legend", "localizedText", "evidence"),
            ChecklistSchema.CROSSWALK,
            Set.of("string", "properties", "address", "language", "localizedText"),
            ChecklistSchema.VALIDATION_REPORT,
            Set.of("string", "properties"),
            ChecklistSchema.SUMMARY,
            Set.of("string", "address", "count", "positiveCount", "addressCount", "hostCount", "languageCount"),
            ChecklistSchema.DIFF,
            Set.of("string"),
            ChecklistSchema.MIGRATION_PLAN,
            Set.of("string", "properties", "date", "address", "language", "localizedText", "evidence"),
            ChecklistSchema.COVERAGE,
            Set.of("string", "address", "language", "localizedText"),
            ChecklistSchema.EVIDENCE_INDEX,
            Set.of("string", "address", "language", "localizedText", "count"),
            ChecklistSchema.COMPARISON,
            Set.of("string", "address", "language", "localizedText", "count", "positiveCount"));

    /** Maps of texts to numbers, each a list of objects of a definition. */
    private static final Map<String, String> TALLIES =
            Map.of("addresses", "addressCount", "hosts", "hostCount", "languages", "languageCount");

    /** Defaults of all but lists and maps; those of properties stand in their definition. */
    private static final Map<String, String> DEFAULTS =
            Map.of("lifecycle", "\"active\"", "legend", "[]", "states", "{}");

    static Stream<Arguments> types() {
        return ROOTS.entrySet().stream()
                .flatMap(root -> reachable(root.getValue()).stream().map(type -> Arguments.of(root.getKey(), type)));
    }

    static Stream<Arguments> objects() {
        return types().filter(arguments -> ((Class<?>) arguments.get()[1]).isInterface())
                .filter(arguments ->
                        arguments.get()[1] != Legend.class && arguments.get()[1] != StateCounts.class);
    }

    static Stream<Arguments> enums() {
        return types().filter(arguments -> ((Class<?>) arguments.get()[1]).isEnum());
    }

    @ParameterizedTest
    @EnumSource
    void hasADefinitionOfEachTypeAndNoOther(ChecklistSchema schema) {
        Set<String> expected = new LinkedHashSet<>(OTHER_DEFINITIONS.get(schema));
        reachable(ROOTS.get(schema)).forEach(type -> expected.add(definition(type)));
        expected.remove("");
        JsonNode definitions = Schemas.tree(schema).path("$defs");

        isDescribed(Schemas.tree(schema));
        assertThat(definitions.propertyNames()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(definitions.values()).allSatisfy(SchemaModelTest::isDescribed);
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("objects")
    void hasAPropertyOfEachAttributeAndNoOther(ChecklistSchema schema, Class<?> type) {
        Map<String, Method> attributes = attributes(type);
        JsonNode properties = object(schema, type).path("properties");
        List<String> names = new ArrayList<>(attributes.keySet());
        kind(type).ifPresent(names::add);

        assertThat(properties.propertyNames()).containsExactlyInAnyOrderElementsOf(names);
        properties.forEachEntry((name, property) -> isDescribed(resolved(schema, property)));
        attributes.forEach((name, getter) -> assertThat(shape(resolved(schema, properties.path(name))))
                .as(name)
                .isEqualTo(shape(name, getter.getGenericReturnType())));
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("objects")
    void requiresWhatTheBuilderRequires(ChecklistSchema schema, Class<?> type) {
        if (type == Evidence.class) {
            return;
        }
        List<String> required = new ArrayList<>();
        kind(type).ifPresent(required::add);
        attributes(type).forEach((name, getter) -> {
            if (!getter.isDefault()
                    && !List.of(Optional.class, List.class, Map.class).contains(getter.getReturnType())) {
                required.add(name);
            }
        });
        JsonNode object = object(schema, type);

        assertThat(object.path("required").values().stream().map(JsonNode::stringValue))
                .containsExactlyInAnyOrderElementsOf(required);
        assertThat(object.path("additionalProperties").booleanValue(true)).isFalse();
        assertThat(object.path("type").stringValue()).isEqualTo("object");
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("enums")
    void hasTheCodesOfEachEnum(ChecklistSchema schema, Class<?> type) throws ReflectiveOperationException {
        Method code = type.getMethod("code");
        List<String> codes = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            codes.add((String) code.invoke(constant));
        }
        JsonNode definition = object(schema, type);

        assertThat(definition.path("enum").values().stream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(codes);
        assertThat(codes)
                .allSatisfy(each ->
                        assertThat(definition.path("description").stringValue()).contains(" " + each + ": "));
    }

    @ParameterizedTest
    @ValueSource(classes = {SectionType.class, EvidenceKind.class})
    void hasTheConstantsOfEachOpenValueAsExamples(Class<?> type) throws ReflectiveOperationException {
        List<String> constants = new ArrayList<>();
        for (Field field : type.getFields()) {
            constants.add(field.get(null).toString());
        }

        assertThat(object(ChecklistSchema.CHECKLIST, type).path("examples").values().stream()
                        .map(JsonNode::stringValue))
                .isNotEmpty()
                .containsExactlyElementsOf(constants);
    }

    @ParameterizedTest
    @EnumSource(names = {"CHECKLIST", "CROSSWALK"})
    void hasTheLimitsOfTheReader(ChecklistSchema schema) {
        JsonNode definitions = Schemas.tree(schema).path("$defs");

        assertThat(List.of("string", "address", "language"))
                .allSatisfy(name -> assertThat(
                                definitions.path(name).path("maxLength").intValue())
                        .isEqualTo(JsonLimits.DEFAULT_MAX_STRING_LENGTH));
        assertThat(definitions.at("/properties/propertyNames/maxLength").intValue())
                .isEqualTo(JsonLimits.MAX_NAME_LENGTH);
        assertThat(definitions
                        .at("/translatedText/properties/translations/propertyNames/maxLength")
                        .intValue())
                .isEqualTo(JsonLimits.MAX_NAME_LENGTH);
    }

    @Test
    void tellsTheLimitsThatItCannotCheck() {
        JsonNode schema = Schemas.tree(ChecklistSchema.CHECKLIST);

        assertThat(schema.path("$comment").stringValue())
                .contains("more than " + Section.MAX_DEPTH + " levels deep")
                .contains("longer than " + JsonLimits.DEFAULT_MAX_STRING_LENGTH + " ")
                .contains("longer than " + JsonLimits.MAX_NAME_LENGTH + " ")
                .contains("more than 1000 different languages")
                .contains("longer than " + JsonLimits.DEFAULT_MAX_DOCUMENT_LENGTH + " ");
        assertThat(schema.at("/$defs/section/description").stringValue())
                .contains("at most " + Section.MAX_DEPTH + " levels deep");
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("objects")
    void hasTheDefaultsOfTheBuilder(ChecklistSchema schema, Class<?> type) {
        JsonNode properties = object(schema, type).path("properties");
        attributes(type).forEach((name, getter) -> {
            JsonNode property = resolved(schema, properties.path(name));
            assertThat(property.path("default").toString()).as(name).isEqualTo(defaultOf(type, name, getter));
        });
        JsonNode definition = Schemas.tree(schema).at("/$defs/properties");
        assertThat(
                        definition.isMissingNode()
                                ? "{}"
                                : definition.path("default").toString())
                .isEqualTo("{}");
    }

    private static String defaultOf(Class<?> type, String name, Method getter) {
        if (type == LocalizedText.class && name.equals("text")) {
            return "\"\"";
        }
        if (getter.getReturnType() == List.class || TALLIES.containsKey(name)) {
            return "[]";
        }
        boolean map = getter.getReturnType() == Map.class
                && !shape(name, getter.getGenericReturnType()).equals("properties");
        return map ? "{}" : DEFAULTS.getOrDefault(name, "");
    }

    @Test
    void hasTheNumbersOfTheReader() {
        JsonNode definitions = Schemas.tree(ChecklistSchema.SUMMARY).path("$defs");

        for (String name : List.of("count", "positiveCount")) {
            JsonNode count = definitions.path(name);
            assertThat(count.path("type").stringValue()).isEqualTo("integer");
            assertThat(count.path("minimum").intValue()).isEqualTo(name.equals("count") ? 0 : 1);
            assertThat(count.path("maximum").longValue()).isEqualTo((1L << 53) - 1);
        }
        assertThat(definitions.at("/stateCounts/propertyNames/$ref").stringValue())
                .isEqualTo("#/$defs/complianceState");
        assertThat(definitions.at("/stateCounts/additionalProperties/$ref").stringValue())
                .isEqualTo("#/$defs/positiveCount");
        TALLIES.values().forEach(name -> isDescribed(definitions.path(name)));
    }

    /** Returns the member that says what an object is. */
    private static Optional<String> kind(Class<?> type) {
        return Optional.ofNullable(ROOTS.containsValue(type) ? "format" : KINDS.get(type));
    }

    @Test
    void namesTheTypesOfEvidence() {
        JsonNode evidence = Schemas.tree(ChecklistSchema.CHECKLIST).at("/$defs/evidence");
        List<String> types = Arrays.stream(Evidence.class.getPermittedSubclasses())
                .map(type -> decapitalized(type.getSimpleName().replace("Evidence", "")))
                .toList();

        isDescribed(evidence.at("/properties/type"));
        assertThat(evidence.path("type").stringValue()).isEqualTo("object");
        assertThat(evidence.path("required").toString()).isEqualTo("[\"type\"]");
        assertThat(evidence.at("/properties/type/enum").values().stream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(types);
    }

    /** Returns the types of the model that a document is made of. */
    private static Set<Class<?>> reachable(Class<?> root) {
        Set<Class<?>> found = new LinkedHashSet<>();
        List<Class<?>> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            Class<?> type = open.remove(open.size() - 1);
            if (type.isPrimitive() || !PACKAGES.contains(type.getPackage()) || !found.add(type)) {
                continue;
            }
            if (type == Evidence.class) {
                open.addAll(List.of(type.getPermittedSubclasses()));
            }
            if (type.isInterface()) {
                attributes(type).values().forEach(getter -> open.addAll(values(getter.getGenericReturnType())));
            }
        }
        return found;
    }

    private static Map<String, Method> attributes(Class<?> type) {
        Map<String, Method> attributes = new LinkedHashMap<>();
        Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                .forEach(method -> attributes.merge(
                        decapitalized(method.getName().replaceFirst("get|is", "")),
                        method,
                        (one, other) -> one.getDeclaringClass() == type ? one : other));
        return attributes;
    }

    /** Returns the type of a value, or those of the keys and elements of a container. */
    private static List<Class<?>> values(Type type) {
        if (type instanceof ParameterizedType container) {
            return Arrays.stream(container.getActualTypeArguments())
                    .flatMap(argument -> values(argument).stream())
                    .toList();
        }
        return List.of((Class<?>) type);
    }

    /** Returns the name of the definition that describes objects of a type; empty for a root. */
    private static String definition(Class<?> type) {
        if (ROOTS.containsValue(type)) {
            return "";
        }
        if (type == Evidence.class) {
            return "evidenceCommon";
        }
        return type == LocalizedText.class ? "translatedText" : decapitalized(type.getSimpleName());
    }

    private static JsonNode object(ChecklistSchema schema, Class<?> type) {
        JsonNode tree = Schemas.tree(schema);
        String definition = definition(type);
        return definition.isEmpty() ? tree : tree.path("$defs").path(definition);
    }

    /** Returns a property, or where it is common to all evidence, what is said there. */
    private static JsonNode resolved(ChecklistSchema schema, JsonNode property) {
        String reference = property.path("$ref").stringValue("");
        return reference.startsWith("#/$defs/evidenceCommon/")
                ? Schemas.tree(schema).at(reference.substring(1))
                : property;
    }

    private static void isDescribed(JsonNode schema) {
        assertThat(schema.path("title").stringValue(""))
                .as("title of %s", schema)
                .matches("[A-Z][A-Za-z ]+");
        assertThat(schema.path("description").stringValue(""))
                .as("description of %s", schema)
                .matches("[A-Z1].*[^ ]\\.");
    }

    /** Returns what a property takes, in short. */
    private static String shape(JsonNode property) {
        if (property.path("type").stringValue("").equals("array")) {
            return "list of " + shape(property.path("items"));
        }
        if (property.path("propertyNames").isObject()) {
            return "map by " + shape(property.path("propertyNames"));
        }
        return property.path("$ref").stringValue("").replace("#/$defs/", "");
    }

    private static String shape(String name, Type type) {
        boolean isTally = type instanceof ParameterizedType container
                && container.getActualTypeArguments().length == 2
                && container.getActualTypeArguments()[1] == Long.class;
        return isTally ? "list of " + TALLIES.get(name) : shape(type);
    }

    private static String shape(Type type) {
        if (type instanceof ParameterizedType container) {
            Type[] arguments = container.getActualTypeArguments();
            if (container.getRawType() == List.class) {
                return "list of " + shape(arguments[0]);
            }
            if (container.getRawType() == Map.class) {
                return arguments[0] == String.class ? "properties" : "map by " + shape(arguments[0]);
            }
            return shape(arguments[0]);
        }
        return VALUES.getOrDefault(type, decapitalized(((Class<?>) type).getSimpleName()));
    }

    private static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
