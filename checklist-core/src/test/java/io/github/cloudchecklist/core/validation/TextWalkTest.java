package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.Sheets.control;
import static io.github.cloudchecklist.core.validation.Sheets.section;
import static io.github.cloudchecklist.core.validation.Sheets.text;
import static io.github.cloudchecklist.core.validation.Sheets.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TextWalkTest {

    private static final Checklist SHEET = FullSheet.of(UnaryOperator.identity());

    /** What the getters of the model give, by reflection, so that an attribute added later is not forgotten. */
    private final List<String> strings = new ArrayList<>();

    private final List<URI> addresses = new ArrayList<>();
    private final List<LocalizedText> texts = new ArrayList<>();

    private final Shown shown = new Shown();

    @Test
    void areAllShownToAVisitor() throws ReflectiveOperationException {
        collect(SHEET);
        TextWalk.through(SHEET, Place.root(SHEET), shown);
        assertThat(shown.strings).extracting(Placed::value).containsExactlyInAnyOrderElementsOf(strings);
        assertThat(shown.addresses).extracting(Placed::value).containsExactlyInAnyOrderElementsOf(addresses);
        assertThat(shown.localized).extracting(Placed::value).containsExactlyInAnyOrderElementsOf(texts);
        assertThat(strings).hasSizeGreaterThan(100);
    }

    @Test
    void areShownWithTheirPlaces() throws ReflectiveOperationException {
        TextWalk.through(SHEET, Place.root(SHEET), shown);
        for (Placed<URI> address : shown.addresses) {
            assertThat(Pointers.resolve(SHEET, address.place().pointer())).isEqualTo(address.value());
        }
        for (Placed<LocalizedText> text : shown.localized) {
            assertThat(Pointers.resolve(SHEET, text.place().pointer())).isEqualTo(text.value());
        }
        for (Placed<String> string : shown.strings) {
            String pointer = string.place().pointer();
            Object value = Pointers.resolve(SHEET, pointer);
            Object written = value instanceof LocalizedText text ? text.getText() : value;
            if (!pointer.endsWith("/" + string.value())) {
                assertThat(written).as(pointer).hasToString(string.value());
            }
        }
    }

    @Test
    void areGatheredIfARuleMayFindSomethingInThem() {
        Checklist sheet = with(head -> head.title(text("plain"))
                .introduction(text("\u0007").withTranslation(Locale.CHINESE, "e\u0301"))
                .putProperty("blank", " ")
                .sections(List.of(section("1")
                        .introduction(text(" \n"))
                        .addControl(control("1.1")
                                .requirement(text(" "))
                                .guidance(text("").withTranslation(Locale.CHINESE, "\u3000"))
                                .build())
                        .build())));
        Gathered kept = new Gathered(ValidationSettings.of());
        TextWalk.through(sheet, Place.root(sheet), kept);
        assertThat(kept.unusual())
                .extracting(text -> text.place().pointer(), Placed::value)
                .containsExactlyInAnyOrder(
                        tuple("/introduction", "\u0007"), tuple("/introduction/translations/zh", "e\u0301"));
        assertThat(kept.blank()).extracting(Place::pointer).containsExactly("/sections/0/introduction");
        assertThat(kept.blankTranslations())
                .extracting(language -> language.place().pointer(), Placed::value)
                .containsExactly(tuple("/sections/0/controls/0/guidance/translations/zh", Locale.CHINESE));
    }

    /** Keeps all that it is shown. */
    private static final class Shown implements TextWalk.Visitor {

        private final List<Placed<String>> strings = new ArrayList<>();
        private final List<Placed<LocalizedText>> localized = new ArrayList<>();
        private final List<Placed<URI>> addresses = new ArrayList<>();

        @Override
        public void string(String text, Place owner, Object step) {
            strings.add(new Placed<>(text, owner.at(step)));
        }

        @Override
        public void localized(LocalizedText text, boolean optional, Place owner, Object step) {
            localized.add(new Placed<>(text, owner.at(step)));
        }

        @Override
        public void translation(String translation, Locale language, Place owner, Object step) {
            strings.add(new Placed<>(translation, owner.at(step, "translations", language.toLanguageTag())));
        }

        @Override
        public void address(URI address, Place owner, Object step) {
            addresses.add(new Placed<>(address, owner.at(step)));
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
