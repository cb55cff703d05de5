package io.github.cloudchecklist.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.SectionId;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ChecklistTextsTest {

    private static final Checklist SHEET = FullSheet.of(UnaryOperator.identity());

    /** What the getters of the model give, by reflection, so that an attribute added later is not forgotten. */
    private final List<String> strings = new ArrayList<>();

    private final List<URI> addresses = new ArrayList<>();
    private final List<LocalizedText> texts = new ArrayList<>();

    @Test
    void holdEveryTextOfASheet() throws ReflectiveOperationException {
        collect(SHEET);
        ChecklistTexts found = new ChecklistTexts(SHEET, new Places(SHEET));
        assertThat(found.strings()).extracting(Placed::value).containsExactlyInAnyOrderElementsOf(strings);
        assertThat(found.addresses()).extracting(Placed::value).containsExactlyInAnyOrderElementsOf(addresses);
        assertThat(found.localized()).extracting(Placed::value).containsExactlyInAnyOrderElementsOf(texts);
        assertThat(strings).hasSizeGreaterThan(100);
    }

    @Test
    void knowThePlaceOfEachText() throws ReflectiveOperationException {
        ChecklistTexts found = new ChecklistTexts(SHEET, new Places(SHEET));
        for (Placed<URI> address : found.addresses()) {
            assertThat(Pointers.resolve(SHEET, address.place().pointer())).isEqualTo(address.value());
        }
        for (Placed<LocalizedText> text : found.localized()) {
            assertThat(Pointers.resolve(SHEET, text.place().pointer())).isEqualTo(text.value());
        }
        for (Placed<String> string : found.strings()) {
            String pointer = string.place().pointer();
            Object value = Pointers.resolve(SHEET, pointer);
            Object written = value instanceof LocalizedText text ? text.getText() : value;
            if (!pointer.endsWith("/" + string.value())) {
                assertThat(written).as(pointer).hasToString(string.value());
            }
        }
    }

    private void collect(Object value) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                collect(optional.get());
            }
        } else if (value instanceof Collection<?> values) {
            for (Object one : values) {
                collect(one);
            }
        } else if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                collect(entry.getKey());
                collect(entry.getValue());
            }
        } else if (value instanceof String string) {
            strings.add(string);
        } else if (value instanceof ChecklistId || value instanceof SectionId || value instanceof ControlId) {
            strings.add(value.toString());
        } else if (value instanceof URI uri) {
            addresses.add(uri);
            strings.add(uri.toString());
        } else if (value.getClass().getSimpleName().startsWith("Immutable")) {
            if (value instanceof LocalizedText text) {
                texts.add(text);
            }
            for (Method getter : value.getClass().getInterfaces()[0].getMethods()) {
                if (getter.getName().startsWith("get") && getter.getParameterCount() == 0) {
                    collect(getter.invoke(value));
                }
            }
        }
    }
}
