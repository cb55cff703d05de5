package io.github.cloudchecklist.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.Clause;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.ControlReference;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.CrosswalkEntry;
import io.github.cloudchecklist.core.model.EvidenceContact;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Organization;
import io.github.cloudchecklist.core.model.Relationship;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The constraints of the model, as a plain Jakarta validator sees them. */
class ConstraintsTest {

    private static final ValidatorFactory FACTORY = factory(Locale.ENGLISH);
    private static final LocalizedText TEXT = LocalizedText.of("text");
    private static final LocalizedText BLANK = LocalizedText.of("\u3000 ");
    private static final URI RELATIVE = URI.create("page.html");

    private static ValidatorFactory factory(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, Locale.CHINESE, Locale.JAPANESE), locale, false))
                .buildValidatorFactory();
    }

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    private static Checklist.Builder checklist() {
        return Checklist.builder()
                .id(ChecklistId.of("example"))
                .revision("1")
                .title(TEXT)
                .language(Locale.ENGLISH);
    }

    private static Checklist of(Section.Builder section) {
        return checklist()
                .addSection(section.id(SectionId.of("1")).title(TEXT).build())
                .build();
    }

    private static Checklist of(Control.Builder control) {
        return of(Section.builder()
                .addControl(control.id(ControlId.of("1.1")).requirement(TEXT).build()));
    }

    private static Checklist of(Answer.Builder answer) {
        return of(Control.builder()
                .answer(answer.state(ComplianceState.IMPLEMENTED).build()));
    }

    private static EvidenceLink.Builder link() {
        return EvidenceLink.builder().uri(URI.create("https://example.org/"));
    }

    private static Crosswalk.Builder crosswalk() {
        return Crosswalk.builder()
                .checklist(ChecklistId.of("example"))
                .target(FrameworkReference.of("ISO/IEC 27002", "2013"))
                .language(Locale.ENGLISH);
    }

    private static CrosswalkEntry.Builder entry() {
        return CrosswalkEntry.builder().relationship(Relationship.EQUAL).addSource(ControlId.of("1.1"));
    }

    static Stream<Arguments> violations() {
        String blank = "must not be blank";
        String relative = "must be an absolute address that begins with a scheme";
        String answer = "sections[0].controls[0].answer.";
        return Stream.of(
                Arguments.of(checklist().revision(" ").build(), "revision", blank),
                Arguments.of(checklist().title(BLANK).build(), "title", blank),
                Arguments.of(checklist().provider(Organization.of(" ")).build(), "provider.name", blank),
                Arguments.of(
                        checklist()
                                .provider(Organization.builder()
                                        .name(TEXT)
                                        .uri(RELATIVE)
                                        .build())
                                .build(),
                        "provider.uri",
                        relative),
                Arguments.of(
                        checklist().addBasis(FrameworkReference.of("", "2013")).build(), "basis[0].name", blank),
                Arguments.of(
                        checklist().addBasis(FrameworkReference.of("A", "")).build(), "basis[0].edition", blank),
                Arguments.of(
                        checklist()
                                .addCertification(
                                        Certification.builder().standard("").build())
                                .build(),
                        "certifications[0].standard",
                        blank),
                Arguments.of(
                        checklist()
                                .addCertification(Certification.builder()
                                        .standard("A")
                                        .registrationNumber(" ")
                                        .build())
                                .build(),
                        "certifications[0].registrationNumber",
                        blank),
                Arguments.of(
                        checklist().addReference(link().uri(RELATIVE).build()).build(), "references[0].uri", relative),
                Arguments.of(
                        checklist()
                                .legend(Legend.of(LegendEntry.of(" ", ComplianceState.PARTIAL)))
                                .build(),
                        "legend.entries[0].mark",
                        blank),
                Arguments.of(of(Section.builder().label("")), "sections[0].label", blank),
                Arguments.of(
                        checklist()
                                .addSection(Section.builder()
                                        .id(SectionId.of("1"))
                                        .title(BLANK)
                                        .build())
                                .build(),
                        "sections[0].title",
                        blank),
                Arguments.of(of(Control.builder().label("")), "sections[0].controls[0].label", blank),
                Arguments.of(
                        of(Section.builder()
                                .addControl(Control.builder()
                                        .id(ControlId.of("1.1"))
                                        .requirement(BLANK)
                                        .build())),
                        "sections[0].controls[0].requirement",
                        blank),
                Arguments.of(
                        of(Control.builder()
                                .addReference(ControlReference.builder()
                                        .framework(FrameworkReference.of("A", "1"))
                                        .clause(" ")
                                        .build())),
                        "sections[0].controls[0].references[0].clause",
                        blank),
                Arguments.of(of(Answer.builder().mark(" ")), answer + "mark", blank),
                Arguments.of(
                        of(Answer.builder().addEvidence(link().uri(RELATIVE).build())),
                        answer + "evidence[0].uri",
                        relative),
                Arguments.of(
                        of(Answer.builder()
                                .addEvidence(link().digest("sha256:xyz").build())),
                        answer + "evidence[0].digest",
                        "must be 'sha256:' followed by 64 lower-case hexadecimal digits"),
                Arguments.of(
                        of(Answer.builder()
                                .addEvidence(
                                        EvidenceContact.builder().telephone("").build())),
                        answer + "evidence[0].telephone",
                        blank),
                Arguments.of(
                        crosswalk().addEntry(entry().sources(List.of()).build()).build(),
                        "entries[0].sources",
                        "must not be empty"),
                Arguments.of(
                        crosswalk().addEntry(entry().addTarget(" ").build()).build(),
                        "entries[0].targets[0].<list element>",
                        blank));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("violations")
    void areSeenByAPlainValidatorWhereTheyAreBroken(Object value, String path, String message) {
        assertThat(FACTORY.getValidator().validate(value)).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString(path);
            assertThat(violation.getMessage()).isEqualTo(message);
        });
    }

    @Test
    void acceptWhatIsAbsent() {
        assertThat(FACTORY.getValidator().validate(of(Answer.builder().addEvidence(link().build()))))
                .isEmpty();
        assertThat(FACTORY.getValidator().validate(checklist().build())).isEmpty();
        assertThat(FACTORY.getValidator()
                        .validate(crosswalk().addEntry(entry().build()).build()))
                .isEmpty();
    }

    @Test
    void acceptADigestOfSixtyFourDigits() {
        assertThat(FACTORY.getValidator()
                        .validate(link().digest("sha256:" + "0f".repeat(32)).build()))
                .isEmpty();
    }

    @Test
    void askForSectionsOnlyOfAPublication() {
        Validator validator = FACTORY.getValidator();
        assertThat(validator.validate(checklist().build(), Default.class, Publication.class))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getPropertyPath()).hasToString("sections"));
    }

    @Test
    void speakChineseAndJapanese() {
        try (ValidatorFactory chinese = factory(Locale.CHINESE);
                ValidatorFactory japanese = factory(Locale.JAPANESE)) {
            EvidenceLink broken = link().uri(RELATIVE).build();
            assertThat(chinese.getValidator().validate(broken))
                    .extracting("message")
                    .containsExactly("必须是以协议名开头的绝对地址");
            assertThat(japanese.getValidator().validate(broken))
                    .extracting("message")
                    .containsExactly("スキームで始まる絶対アドレスでなければなりません");
        }
    }

    @Test
    void speakEnglishOnAMachineThatSpeaksChinese() {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.CHINA);
        try (ValidatorFactory english = factory(Locale.ENGLISH)) {
            assertThat(english.getValidator().validate(link().uri(RELATIVE).build()))
                    .extracting("message")
                    .containsExactly("must be an absolute address that begins with a scheme");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void countWhiteSpaceOfAnyScriptAsBlank() {
        NotBlankIfPresent.Validator validator = new NotBlankIfPresent.Validator();
        assertThat(Stream.of("", " ", "\t\n", "\u3000")).noneMatch(text -> validator.isValid(text, null));
        assertThat(Stream.of("a", " ○ ")).allMatch(text -> validator.isValid(text, null));
        assertThat(validator.isValid(null, null)).isTrue();
        assertThat(new AbsoluteUri.Validator().isValid(null, null)).isTrue();
    }

    @Test
    void unusedTypesOfTheTableAreValidOnTheirOwn() {
        assertThat(FACTORY.getValidator().validate(Clause.builder().number("").build()))
                .hasSize(1);
        assertThat(FACTORY.getValidator()
                        .validate(ControlReference.builder()
                                .framework(FrameworkReference.of("", "1"))
                                .clause("1")
                                .build()))
                .hasSize(1);
    }
}
