package io.github.cloudchecklist.core.validation;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Which languages serve a reader: region and script are left aside, an undetermined language serves anybody. */
final class Languages {

    private Languages() {}

    static boolean isRead(Locale language, List<Locale> readers) {
        boolean read = language.getLanguage().isEmpty();
        for (Locale reader : readers) {
            read |= reader.getLanguage().equals(language.getLanguage());
        }
        return read;
    }

    static String list(List<Locale> languages) {
        StringJoiner list = new StringJoiner(", ");
        languages.forEach(language -> list.add(language.toLanguageTag()));
        return list.toString();
    }
}
