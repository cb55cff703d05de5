package io.github.cloudchecklist.core.sheet;

import static java.util.Objects.requireNonNull;

import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One pass over one remark, from left to right; the rules are those of {@link RemarkParser}. */
final class RemarkScan {

    private static final int LONGEST_DOCUMENT_NAME = 100;
    private static final String SENTENCE_ENDS = "。！？.!?;；)）]】」』”";
    private static final String OPENING_BRACKETS = "(（<＜[【「";
    private static final int NONE = -1;

    private final RemarkSyntax syntax;
    private final String text;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<LocalizedText> notes = new ArrayList<>();
    private final List<Uncertainty> uncertainties = new ArrayList<>();
    private final Set<String> documentNames = new HashSet<>();

    /** Documents since a link sign: they count only if the sign turns out to have no address. */
    private final List<String> documentsInLabel = new ArrayList<>();

    /** Links since the last language note, by their position in the evidence. */
    private final List<Integer> linksWithoutNote = new ArrayList<>();

    private int lastLink = NONE;
    private int label = NONE;
    private int note = NONE;

    private final BitSet starts;

    /**
     * Begins a pass.
     *
     * @param starts the characters at which something may begin, see {@link #starts}
     */
    RemarkScan(RemarkSyntax syntax, BitSet starts, String text) {
        this.syntax = syntax;
        this.starts = starts;
        this.text = text;
    }

    /** Returns the characters at which something may begin: a line, an address, or a phrase of the syntax. */
    static BitSet starts(RemarkSyntax syntax) {
        BitSet starts = new BitSet();
        "\nhH".chars().forEach(starts::set);
        Stream.of(
                        syntax.getLanguageNotes().keySet(),
                        syntax.getLinkSigns(),
                        syntax.getNoteSigns(),
                        syntax.getContactLabels(),
                        syntax.getDocumentBrackets().keySet())
                .flatMap(Collection::stream)
                .forEach(phrase -> starts.set(phrase.charAt(0)));
        return starts;
    }

    void scanInto(ParsedRemark.Builder parsed) {
        int index = 0;
        while (index < text.length()) {
            index = starts.get(text.charAt(index)) ? step(index) : index + 1;
        }
        closeLabel(index);
        closeNote(index);
        parsed.addAllEvidence(evidence).addAllNotes(notes).addAllUncertainties(uncertainties);
    }

    /** Takes what begins at an index, and returns where it goes on. */
    private int step(int index) {
        if (text.charAt(index) == '\n') {
            return lineBreak(index);
        }
        if (Addresses.startsAt(text, index)) {
            return link(index);
        }
        String languageNote = phraseAt(syntax.getLanguageNotes().keySet(), index);
        if (languageNote != null) {
            closeLabel(index);
            closeNote(index);
            languageNote(languageNote);
            return index + languageNote.length();
        }
        String sign = phraseAt(syntax.getLinkSigns(), index);
        if (sign != null) {
            closeLabel(index);
            closeNote(index);
            label = index + sign.length();
            return label;
        }
        sign = noteSignAt(index);
        if (sign != null) {
            closeLabel(index);
            closeNote(index);
            note = index;
            return index + sign.length();
        }
        return contactOrDocument(index);
    }

    private int lineBreak(int index) {
        closeNote(index);
        int next = index + 1;
        while (next < text.length() && text.charAt(next) != '\n' && Texts.isBlank(text.charAt(next))) {
            next++;
        }
        if (next == text.length() || !Addresses.startsAt(text, next)) {
            closeLabel(index);
        }
        return next;
    }

    private int link(int start) {
        int end = Addresses.end(text, start);
        String printed = text.substring(start, end);
        Optional<URI> uri = Addresses.parse(printed);
        if (uri.isEmpty()) {
            doubt("sheet.link.invalid", "Address is not a URI and is left in the remark only", printed);
            label = NONE;
            releaseDocuments();
            return end;
        }
        if (end < text.length() && Character.isLetter(text.codePointAt(end))) {
            doubt(
                    "sheet.link.end",
                    "Address may go on, it was read as '" + Addresses.shown(printed) + "'",
                    text.substring(start, Math.min(text.length(), end + Uncertainty.MAX_QUOTE)));
        }
        EvidenceLink.Builder link = EvidenceLink.builder();
        link.uri(uri.get());
        if (label != NONE) {
            String words = Texts.strip(text.substring(label, start));
            LinkLabel.of(withoutOpeningBracket(words), syntax.isClausesInLabels())
                    .describe(link);
        }
        label = NONE;
        documentsInLabel.clear();
        lastLink = evidence.size();
        linksWithoutNote.add(lastLink);
        evidence.add(link.build());
        return end;
    }

    private static String withoutOpeningBracket(String words) {
        boolean bracket = !words.isEmpty() && OPENING_BRACKETS.indexOf(words.charAt(words.length() - 1)) >= 0;
        return bracket ? Texts.strip(words.substring(0, words.length() - 1)) : words;
    }

    private void languageNote(String phrase) {
        if (lastLink == NONE) {
            doubt("sheet.note.unattached", "Note is on a link and there is none in front of it", phrase);
            notes.add(LocalizedText.of(phrase));
            return;
        }
        EvidenceLink link = (EvidenceLink) evidence.get(lastLink);
        if (link.getNote().isPresent()) {
            doubt("sheet.note.second", "Link in front of the note has a note already", phrase);
            notes.add(LocalizedText.of(phrase));
            return;
        }
        boolean otherAddress = linksWithoutNote.stream()
                .map(position -> ((EvidenceLink) evidence.get(position)).getUri())
                .anyMatch(uri -> !uri.equals(link.getUri()));
        if (otherAddress) {
            doubt("sheet.note.reach", "Note is put on the last link and may be on those in front of it too", phrase);
        }
        linksWithoutNote.clear();
        evidence.set(
                lastLink,
                link.toBuilder()
                        .language(requireNonNull(syntax.getLanguageNotes().get(phrase)))
                        .note(LocalizedText.of(phrase))
                        .build());
    }

    private int contactOrDocument(int index) {
        String words = phraseAt(syntax.getContactLabels(), index);
        if (words != null) {
            Optional<Telephone> telephone = Telephone.find(text, index + words.length(), syntax);
            if (telephone.isPresent()) {
                label = NONE;
                releaseDocuments();
                evidence.add(telephone.get().contact(words));
                return telephone.get().end();
            }
            return index + words.length();
        }
        String bracket = phraseAt(syntax.getDocumentBrackets().keySet(), index);
        return bracket == null ? index + 1 : document(index + bracket.length(), bracket);
    }

    private int document(int start, String bracket) {
        String closing = requireNonNull(syntax.getDocumentBrackets().get(bracket));
        for (int end = start; end < text.length() && end - start <= LONGEST_DOCUMENT_NAME; end++) {
            boolean opensAgain = text.startsWith(bracket, end) && !bracket.equals(closing);
            if (text.charAt(end) == '\n' || opensAgain || Addresses.startsAt(text, end)) {
                break;
            }
            if (text.startsWith(closing, end)) {
                String name = Texts.strip(text.substring(start, end));
                if (!name.isEmpty() && !syntax.getLaws().contains(name)) {
                    documentsInLabel.add(name);
                }
                if (label == NONE) {
                    releaseDocuments();
                }
                return end + closing.length();
            }
        }
        return start;
    }

    /** Ends a label that no address came for. */
    private void closeLabel(int end) {
        if (label != NONE) {
            doubt(
                    "sheet.link.missing",
                    "Sign opens a label and no address follows",
                    Texts.strip(text.substring(label, end)));
            label = NONE;
            releaseDocuments();
        }
    }

    private void closeNote(int end) {
        if (note != NONE) {
            notes.add(LocalizedText.of(Texts.strip(text.substring(note, end))));
            note = NONE;
        }
    }

    private void releaseDocuments() {
        for (String name : documentsInLabel) {
            if (documentNames.add(name)) {
                evidence.add(
                        EvidenceDocument.builder().name(LocalizedText.of(name)).build());
            }
        }
        documentsInLabel.clear();
    }

    private @Nullable String noteSignAt(int index) {
        String sign = phraseAt(syntax.getNoteSigns(), index);
        if (sign == null) {
            return null;
        }
        boolean opens = index == 0
                || Texts.isBlank(text.charAt(index - 1))
                || SENTENCE_ENDS.indexOf(text.charAt(index - 1)) >= 0;
        int next = index + sign.length();
        boolean hasText = next < text.length() && !text.startsWith(sign, next);
        boolean attached = hasText && (sign.charAt(0) > 0x7f || !Texts.isBlank(text.charAt(next)));
        return opens && attached ? sign : null;
    }

    /** Returns the longest of the phrases that stands at an index. */
    private @Nullable String phraseAt(Collection<String> phrases, int index) {
        String longest = null;
        for (String phrase : phrases) {
            if (text.startsWith(phrase, index) && (longest == null || phrase.length() > longest.length())) {
                longest = phrase;
            }
        }
        return longest;
    }

    private void doubt(String code, String message, String quote) {
        uncertainties.add(Uncertainty.of(code, message, quote));
    }
}
