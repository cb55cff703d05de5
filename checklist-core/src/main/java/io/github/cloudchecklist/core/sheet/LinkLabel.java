package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Clause;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words in front of an address, taken apart.
 *
 * @param name the name of what is linked to; empty if there is none
 * @param clauses the clauses of it that are cited
 */
record LinkLabel(String name, List<Clause> clauses) {

    /** Number, full stop, white space; each part ends where the next begins, so nothing is tried twice. */
    private static final Pattern CITATION = Pattern.compile("(?<!\\S)([0-9]{1,4}(?:\\.[0-9]{1,4}){0,5})\\.(?=\\s)");

    static LinkLabel of(String words, boolean withClauses) {
        List<Clause> clauses = new ArrayList<>();
        int nameEnd = words.length();
        Matcher citation = CITATION.matcher(words);
        boolean found = withClauses && citation.find();
        if (found) {
            nameEnd = citation.start();
        }
        while (found) {
            Clause.Builder clause = Clause.builder();
            clause.number(citation.group(1));
            int titleStart = citation.end();
            found = citation.find();
            String title = Texts.strip(words.substring(titleStart, found ? citation.start() : words.length()));
            if (!title.isEmpty()) {
                clause.title(LocalizedText.of(title));
            }
            clauses.add(clause.build());
        }
        return new LinkLabel(Texts.strip(words.substring(0, nameEnd)), clauses);
    }

    void describe(EvidenceLink.Builder link) {
        if (!name.isEmpty()) {
            link.label(LocalizedText.of(name));
        }
        link.addAllClauses(clauses);
    }
}
