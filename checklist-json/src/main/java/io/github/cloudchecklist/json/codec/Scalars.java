package io.github.cloudchecklist.json.codec;

import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Confidence;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.EvidenceKind;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Relationship;
import io.github.cloudchecklist.core.model.RequirementLevel;
import io.github.cloudchecklist.core.model.Responsibility;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.core.model.SectionType;
import io.github.cloudchecklist.core.validation.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** The codecs of all values that are written as one string. */
final class Scalars {

    private static final int LONGEST_SHORT = 24;

    static final TextCodec<String> STRING =
            new TextCodec<String>("Text", Scalars::text, Scalars::text).sharedUpTo(LONGEST_SHORT);
    /** Texts without translations. */
    static final TextCodec<LocalizedText> TEXT = new TextCodec<>(
                    "Text", text -> LocalizedText.of(text(text)), text -> text(text.getText()))
            .sharedUpTo(LONGEST_SHORT);

    static final TextCodec<URI> URI = new TextCodec<>("Address", Scalars::uri, Scalars::print).costlyUpTo(256);
    static final TextCodec<LocalDate> DATE = new TextCodec<>("Date", Scalars::date, Scalars::print);
    static final TextCodec<Locale> LANGUAGE = new LanguageCodec();

    static final TextCodec<ChecklistId> CHECKLIST_ID =
            new TextCodec<>("Checklist id", ChecklistId::of, ChecklistId::text);
    static final TextCodec<SectionId> SECTION_ID = new TextCodec<>("Section id", SectionId::of, SectionId::text);
    static final TextCodec<ControlId> CONTROL_ID = new TextCodec<>("Control id", ControlId::of, ControlId::text);
    static final TextCodec<SectionType> SECTION_TYPE =
            new TextCodec<>("Section type", SectionType::of, SectionType::name).costlyUpTo(64);
    static final TextCodec<EvidenceKind> EVIDENCE_KIND =
            new TextCodec<>("Evidence kind", EvidenceKind::of, EvidenceKind::name).costlyUpTo(64);

    static final TextCodec<ComplianceState> STATE =
            TextCodec.ofEnum("Compliance state", ComplianceState.values(), ComplianceState::code);
    static final TextCodec<Responsibility> RESPONSIBILITY =
            TextCodec.ofEnum("Responsibility", Responsibility.values(), Responsibility::code);
    static final TextCodec<RequirementLevel> LEVEL =
            TextCodec.ofEnum("Requirement level", RequirementLevel.values(), RequirementLevel::code);
    static final TextCodec<Severity> SEVERITY = TextCodec.ofEnum("Severity", Severity.values(), Severity::code);
    static final TextCodec<Lifecycle> LIFECYCLE = TextCodec.ofEnum("Lifecycle", Lifecycle.values(), Lifecycle::code);
    static final TextCodec<Relationship> RELATIONSHIP =
            TextCodec.ofEnum("Relationship", Relationship.values(), Relationship::code);
    static final TextCodec<Confidence> CONFIDENCE =
            TextCodec.ofEnum("Confidence", Confidence.values(), Confidence::code);

    private static final int LAST_YEAR = 9999;

    private Scalars() {}

    private static String text(String text) {
        return Texts.check("Text", text);
    }

    /**
     * The value is not quoted: an address may hold what nobody should read in a log. Nor is the index in it: it differs from
     * one version of the JDK to the next.
     */
    private static URI uri(String text) {
        try {
            return new URI(Texts.check("Address", text));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Address must follow RFC 2396", e);
        }
    }

    private static String print(URI uri) {
        return Texts.check("Address", uri.toString());
    }

    private static LocalDate date(String text) {
        if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            int year = number(text, 0, 4);
            int month = number(text, 5, 7);
            int day = number(text, 8, 10);
            if (year >= 0 && month >= 0 && day >= 0) {
                try {
                    return LocalDate.of(year, month, day);
                } catch (DateTimeException e) {
                    throw new IllegalArgumentException("Date must be in the calendar" + Problem.was(text), e);
                }
            }
        }
        throw new IllegalArgumentException("Date must be written as 2024-12-27" + Problem.was(text));
    }

    /** Returns the number that ASCII digits stand for; -1 if there is another character. */
    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    private static String print(LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "Date must be in the years 0 to " + LAST_YEAR + Problem.was(date.toString()));
        }
        return date.toString();
    }
}
