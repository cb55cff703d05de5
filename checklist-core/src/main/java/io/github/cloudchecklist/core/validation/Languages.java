package io.github.cloudchecklist.core.validation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which languages serve a reader: region and script are left aside, an undetermined language serves anybody. */
final class Languages {

    private Languages() {}

    static boolean isRead(Locale language, List<Locale> readers) {
        return language.getLanguage().isEmpty()
                || readers.stream().anyMatch(reader -> reader.getLanguage().equals(language.getLanguage()));
    }

    static String list(List<Locale> languages) {
        return languages.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
    }
}
