package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Legend;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Follows JSON pointers through the getters of the model. */
final class Pointers {

    private Pointers() {}

    /** Returns the value at a pointer; fails if there is none. */
    static Object resolve(Checklist checklist, String pointer) throws ReflectiveOperationException {
        Object value = checklist;
        if (pointer.isEmpty()) {
            return value;
        }
        for (String token : pointer.substring(1).split("/", -1)) {
            value = step(value, token.replace("~1", "/").replace("~0", "~"));
            if (value == null) {
                throw new AssertionError("No '" + token + "' of '" + pointer + "'");
            }
        }
        return value;
    }

    private static Object step(Object value, String token) throws ReflectiveOperationException {
        if (value instanceof List<?> list) {
            return list.get(Integer.parseInt(token));
        }
        if (value instanceof Map<?, ?> map) {
            return map.containsKey(token) ? map.get(token) : map.get(Locale.forLanguageTag(token));
        }
        Object member = call(value, "get" + Character.toUpperCase(token.charAt(0)) + token.substring(1));
        if (member instanceof Legend legend) {
            return legend.getEntries();
        }
        return member instanceof Optional<?> optional ? optional.orElse(null) : member;
    }

    private static Object call(Object value, String getter) throws ReflectiveOperationException {
        // The implementations are hidden; the one interface of each is not.
        Method method = value.getClass().getInterfaces()[0].getMethod(getter);
        return method.invoke(value);
    }
}
