package io.github.cloudchecklist.json.codec;

import io.github.cloudchecklist.core.analysis.Summary;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.validation.ValidationReport;
import io.github.cloudchecklist.fixtures.RandomAnalyses;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import io.github.cloudchecklist.fixtures.RandomChecklists.Sizes;
import io.github.cloudchecklist.fixtures.RandomReports;
import io.github.cloudchecklist.json.codec.Documents.Binding;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Values of every type of the model, with every attribute set in one or the other. */
public final class ModelValues {

    static final List<String> PACKAGES = List.of(
            Checklist.class.getPackageName(), ValidationReport.class.getPackageName(), Summary.class.getPackageName());

    private ModelValues() {}

    /**
     * Returns the values that some random documents are made of.
     *
     * @return the values, documents included
     */
    public static List<Object> all() {
        List<Object> values = new ArrayList<>();
        for (long seed = 1; seed <= 20; seed++) {
            collect(RandomChecklists.of(seed, Sizes.FULL).checklist(), values);
            collect(RandomChecklists.of(seed, Sizes.FULL).crosswalk(), values);
            collect(RandomReports.of(seed), values);
            RandomAnalyses analyses = RandomAnalyses.of(seed, Sizes.FULL);
            collect(analyses.summary(), values);
            collect(analyses.diff(), values);
            collect(analyses.plan(), values);
            collect(analyses.coverage(), values);
            collect(analyses.index(), values);
            collect(analyses.comparison(), values);
        }
        return values;
    }

    /**
     * Returns all types that documents are made of.
     *
     * @return each type once
     */
    public static List<Binding<?>> bindings() {
        List<Binding<?>> bindings = new ArrayList<>(Documents.bindings());
        bindings.addAll(AnalysisDocuments.bindings());
        return bindings;
    }

    /**
     * Returns the types that a mapper can be asked for to get a value.
     *
     * @param value a value of the model
     * @return its type, and the type above it if there is one
     */
    public static List<Class<?>> typesOf(Object value) {
        List<Class<?>> types = new ArrayList<>();
        for (Binding<?> binding : bindings()) {
            if (binding.type().isInstance(value)) {
                types.add(binding.type());
            }
        }
        return types;
    }

    static Stream<Method> getters(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method ->
                        method.getParameterCount() == 0 && method.getName().startsWith("get"));
    }

    private static void collect(Object value, List<Object> values) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> collect(present, values));
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(element -> collect(element, values));
        } else if (value instanceof Map<?, ?> map) {
            collect(map.keySet(), values);
            collect(map.values(), values);
        } else if (PACKAGES.contains(value.getClass().getPackageName())) {
            values.add(value);
            typesOf(value).stream()
                    .filter(Class::isInterface)
                    .flatMap(ModelValues::getters)
                    .forEach(getter -> collect(get(getter, value), values));
        }
    }

    static Object get(Method getter, Object value) {
        try {
            return getter.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
