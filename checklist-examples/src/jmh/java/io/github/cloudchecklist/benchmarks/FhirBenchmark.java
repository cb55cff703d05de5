package io.github.cloudchecklist.benchmarks;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import io.github.cloudchecklist.core.model.Checklist;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The same content as a FHIR Questionnaire and its response, by HAPI FHIR. */
@State(Scope.Benchmark)
public class FhirBenchmark {

    /** How many controls the sheet has. */
    @Param({"72", "1200"})
    public int controls;

    private final IParser parser = FhirContext.forR4().newJsonParser();
    private byte[] questionnaire = {};
    private byte[] response = {};

    /** Writes the documents and tries the reader. */
    @Setup
    public void prepare() {
        Checklist sheet = PeerSheets.ofControls(controls);
        questionnaire = FhirDocuments.questionnaire(sheet);
        response = FhirDocuments.response(sheet);
        contents(readQuestionnaire(), readResponse()).mustBe(Contents.of(sheet));
    }

    /** Bytes to both resources, one after the other. */
    @Benchmark
    public void read(Blackhole hole) {
        hole.consume(readQuestionnaire());
        hole.consume(readResponse());
    }

    private Questionnaire readQuestionnaire() {
        return parser.parseResource(Questionnaire.class, new ByteArrayInputStream(questionnaire));
    }

    private QuestionnaireResponse readResponse() {
        return parser.parseResource(QuestionnaireResponse.class, new ByteArrayInputStream(response));
    }

    private static Contents contents(Questionnaire questionnaire, QuestionnaireResponse response) {
        List<QuestionnaireItemComponent> questions = questionnaire.getItem().stream()
                .flatMap(FhirBenchmark::questions)
                .toList();
        List<QuestionnaireResponseItemComponent> items =
                response.getItem().stream().flatMap(FhirBenchmark::items).toList();
        List<String> remarks = answers(items, FhirDocuments.REMARK)
                .map(answer -> answer.getValueStringType().getValue())
                .toList();
        int links = (int) answers(items, FhirDocuments.LINKS)
                .filter(answer -> answer.getValueAttachment().hasUrl())
                .count();
        return new Contents(
                questions.size(),
                links,
                questions.get(questions.size() - 1).getText(),
                remarks.get(remarks.size() - 1));
    }

    private static Stream<QuestionnaireItemComponent> questions(QuestionnaireItemComponent item) {
        return item.getType() == QuestionnaireItemType.GROUP
                ? item.getItem().stream().flatMap(FhirBenchmark::questions)
                : Stream.of(item);
    }

    private static Stream<QuestionnaireResponseItemComponent> items(QuestionnaireResponseItemComponent item) {
        Stream<QuestionnaireResponseItemComponent> inner = Stream.concat(
                item.getItem().stream(), item.getAnswer().stream().flatMap(answer -> answer.getItem().stream()));
        return Stream.concat(Stream.of(item), inner.flatMap(FhirBenchmark::items));
    }

    private static Stream<QuestionnaireResponseItemAnswerComponent> answers(
            List<QuestionnaireResponseItemComponent> items, String suffix) {
        return items.stream()
                .filter(item -> item.getLinkId().endsWith(suffix))
                .flatMap(item -> item.getAnswer().stream());
    }
}
