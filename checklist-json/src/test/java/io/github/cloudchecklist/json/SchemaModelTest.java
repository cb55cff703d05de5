package io.github.cloudchecklist.json;

import static org.assertj.core.api.Assertions.assertThat;

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
            ChecklistSchema.VALIDATION_REPORT, ValidationReport.class);

    private static final Set<Package> PACKAGES =
            Set.of(Checklist.class.getPackage(), ValidationReport.class.getPackage());

    /** Members that say what an object is; the model has a type for that. */
    private static final Map<Class<?>, String> KINDS = Map.of(
            Checklist.class, "format",
            Crosswalk.class, "format",
            ValidationReport.class, "format",
            EvidenceLink.class, "type",
            EvidenceDocument.class, "type",
            EvidenceContact.class, "type");

    /** Definitions of values that are no type of the model. */
    private static final Map<Class<?>, String> VALUES =
            Map.of(String.class, "string", LocalDate.class, "date", URI.class, "address", Locale.class, "language");

    private static final Set<String> OTHER_DEFINITIONS =
            Set.of("string", "properties", "date", "address", "language", "legend", "localizedText", "evidence");

    /** Defaults of all but lists; those of properties stand in their definition. */
    private static final Map<String, String> DEFAULTS =
            Map.of("lifecycle", "\"active\"", "text", "\"\"", "legend", "[]", "translations", "{}");

    static Stream<Arguments> types() {
        return ROOTS.entrySet().stream()
                .flatMap(root -> reachable(root.getValue()).stream().map(type -> Arguments.of(root.getKey(), type)));
    }

    static Stream<Arguments> objects() {
        return types().filter(arguments -> ((Class<?>) arguments.get()[1]).isInterface())
                .filter(arguments -> arguments.get()[1] != Legend.class);
    }

    static Stream<Arguments> enums() {
        return types().filter(arguments -> ((Class<?>) arguments.get()[1]).isEnum());
    }

    @ParameterizedTest
    @EnumSource
    void hasADefinitionOfEachTypeAndNoOther(ChecklistSchema schema) {
        Set<String> expected = new LinkedHashSet<>(OTHER_DEFINITIONS);
        reachable(ROOTS.get(schema)).forEach(type -> expected.add(definition(type)));
        expected.remove("");
        JsonNode definitions = Schemas.tree(schema).path("$defs");

        isDescribed(Schemas.tree(schema));
        if (schema == ChecklistSchema.CROSSWALK) {
            expected.removeAll(Set.of("date", "legend", "evidence"));
        }
        if (schema == ChecklistSchema.VALIDATION_REPORT) {
            expected.removeAll(Set.of("date", "address", "language", "legend", "localizedText", "evidence"));
        }
        assertThat(definitions.propertyNames()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(definitions.values()).allSatisfy(SchemaModelTest::isDescribed);
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("objects")
    void hasAPropertyOfEachAttributeAndNoOther(ChecklistSchema schema, Class<?> type) {
        Map<String, Method> attributes = attributes(type);
        JsonNode properties = object(schema, type).path("properties");
        List<String> names = new ArrayList<>(attributes.keySet());
        if (KINDS.containsKey(type)) {
            names.add(KINDS.get(type));
        }

        assertThat(properties.propertyNames()).containsExactlyInAnyOrderElementsOf(names);
        properties.forEachEntry((name, property) -> isDescribed(resolved(schema, property)));
        attributes.forEach((name, getter) -> assertThat(shape(resolved(schema, properties.path(name))))
                .as(name)
                .isEqualTo(shape(getter.getGenericReturnType())));
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("objects")
    void requiresWhatTheBuilderRequires(ChecklistSchema schema, Class<?> type) {
        if (type == Evidence.class) {
            return;
        }
        List<String> required = new ArrayList<>();
        if (KINDS.containsKey(type)) {
            required.add(KINDS.get(type));
        }
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
            String expected = getter.getReturnType() == List.class ? "[]" : DEFAULTS.getOrDefault(name, "");

            assertThat(property.path("default").toString()).as(name).isEqualTo(expected);
        });
        assertThat(Schemas.tree(schema).at("/$defs/properties/default").toString())
                .isEqualTo("{}");
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
            if (!PACKAGES.contains(type.getPackage()) || !found.add(type)) {
                continue;
            }
            if (type == Evidence.class) {
                open.addAll(List.of(type.getPermittedSubclasses()));
            }
            if (type.isInterface()) {
                attributes(type).values().forEach(getter -> open.add(value(getter.getGenericReturnType())));
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

    /** Returns the type of a value, or of the elements of a container. */
    private static Class<?> value(Type type) {
        if (type instanceof ParameterizedType container) {
            Type[] arguments = container.getActualTypeArguments();
            return value(arguments[arguments.length - 1]);
        }
        return (Class<?>) type;
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
