package io.github.cloudchecklist.core.sheet;

import java.util.BitSet;

/**
 * Finds evidence and notes in a remark, and leaves the text of the remark complete.
 *
 * <ul>
 *   <li><b>Mark-up.</b> Tags of the line break elements become line breaks, together with the white space at them; they need
 *       not be closed. A bare {@code >} is text. Other tags, and in a remark with mark-up character references, stay in the
 *       text and are listed ({@code sheet.markup.left}).
 *   <li><b>Links.</b> An address begins with {@code http://} or {@code https://} and is kept as printed, fragment and query
 *       included; it ends at white space, a character outside of ASCII, an angle bracket, a quotation mark, a closing bracket
 *       that it did not open, or a full stop or comma at its end. Its label is what stands between a link sign and it; at most
 *       one line break, right in front of the address, may be in between. Each printed address is one link, the same address
 *       twice too. An address that is no URI is listed ({@code sheet.link.invalid}); so is one that a letter follows without
 *       white space ({@code sheet.link.end}), and a link sign without address ({@code sheet.link.missing}).
 *   <li><b>Clauses.</b> Where the syntax says so, the label ends before the first number with full stop and white space, and
 *       the citations become the clauses of the link.
 *   <li><b>Language notes.</b> A note on the language belongs to the last link in front of it and to no other. It is listed if
 *       there is another address in front of it that it may speak of too ({@code sheet.note.reach}), if there is no link
 *       ({@code sheet.note.unattached}) or if that link has a note already ({@code sheet.note.second}); in the last two cases it
 *       is kept as a note of the remark.
 *   <li><b>Notes.</b> Any other note sign opens a note at the start of the text and after white space, a closing bracket or the
 *       end of a sentence; the note ends at the end of the line, at the next sign and at the end of the remark. A sign of ASCII,
 *       which may also be a bullet or an operator, must stand right before its text.
 *   <li><b>Documents.</b> A name in brackets, at most 100 characters on one line and without an address, is a document, once for each name in a remark;
 *       not if it is a law, and not within the label of a link, which is an address for it.
 *   <li><b>Contacts.</b> A contact label followed by a telephone number is a contact. If words for hours follow in the same
 *       sentence, what stands behind them are the hours, and what stands before them is the note.
 * </ul>
 *
 * <p>The time is linear in the length of the remark.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RemarkParser {

    private final RemarkSyntax syntax;
    private final BitSet starts;

    private RemarkParser(RemarkSyntax syntax) {
        this.syntax = syntax;
        this.starts = RemarkScan.starts(syntax);
    }

    /**
     * Returns a parser of remarks in one syntax.
     *
     * @param syntax the syntax
     * @return the parser
     */
    public static RemarkParser of(RemarkSyntax syntax) {
        return new RemarkParser(syntax);
    }

    /**
     * Parses a remark.
     *
     * @param remark the cell as it was read; may be blank
     * @return the text, what was found in it, and what is uncertain
     */
    public ParsedRemark parse(String remark) {
        MarkUp markUp = MarkUp.of(remark, syntax.getLineBreakElements());
        ParsedRemark.Builder parsed = ParsedRemark.builder();
        parsed.text(markUp.text());
        for (String left : markUp.left()) {
            parsed.addUncertainty(
                    Uncertainty.of("sheet.markup.left", "Mark-up is left in the text of the remark", left));
        }
        new RemarkScan(syntax, starts, markUp.text()).scanInto(parsed);
        return parsed.build();
    }
}
