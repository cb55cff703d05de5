package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.json.oscal.Answers.Answered;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes the answers of a checklist as the results of an assessment. Not thread-safe. */
final class AssessmentResultsWriter {

    private static final String FINDINGS_ONLY = "Assessment results have findings only";

    /** What was seen of a control: of the answer to it, or of evidence for that. */
    private record Observation(
            String uuid,
            Answered answered,
            boolean ofAnswer,
            String method,
            List<Cited> evidence,
            String collected,
            Optional<String> expires) {}

    /** Evidence, and where in the document it is described. */
    private record Cited(Evidence evidence, String href) {}

    /** What OSCAL says of a state in a finding. */
    private record Status(String state, String reason) {}

    private final OscalDocument document;
    private final Checklist checklist;
    private final OscalSystem system;
    private final JsonGenerator out;
    private final LossList losses;
    private final Answers answers;
    private final String start;

    AssessmentResultsWriter(OscalDocument document, Checklist checklist, OscalSystem system, LossList losses) {
        this.document = document;
        this.checklist = checklist;
        this.system = system;
        this.out = document.out;
        this.losses = losses;
        this.answers = new Answers(document, losses);
        OffsetDateTime begin = start();
        system.end.filter(begin::isAfter).ifPresent(end -> {
            throw new IllegalArgumentException(
                    "Assessment must end after it begins at '" + begin + "', ended '" + end + "'");
        });
        this.start = Times.format("assessment", begin);
    }

    private OffsetDateTime start() {
        return system.start
                .or(() -> checklist.getRevisedOn().map(document.options::startOf))
                .orElseThrow(() -> new IllegalArgumentException(
                        "System must have a time of assessment if the checklist has no date of revision, id of the checklist is '"
                                + checklist.getId() + "'"));
    }

    /** Writes the results of a checklist of this digest. */
    void write(String digest) {
        Bundle.template(FINDINGS_ONLY, losses);
        Bundle.service(FINDINGS_ONLY, checklist, losses);
        Bundle.certifications(FINDINGS_ONLY, checklist, losses);
        String content = String.join("\n", digest, system.content(), document.options.offset.getId());
        document.begin("assessment-results", checklist, content, document.identity(checklist));
        out.writeEndObject();
        document.imports("import-ap", Bundle.ASSESSMENT_PLAN);
        out.writeArrayPropertyStart("results");
        result(answers.of(checklist, "A finding or observation"));
        out.writeEndArray();
        document.end(losses);
    }

    private void result(List<Answered> answered) {
        String title = OscalDocument.title(checklist);
        out.writeStartObject();
        out.writeStringProperty("uuid", document.uuids.uuid("result", start));
        out.writeStringProperty("title", title);
        out.writeStringProperty("description", title);
        out.writeStringProperty("start", start);
        system.end.ifPresent(end -> out.writeStringProperty("end", Times.format("assessment", end)));
        List<Answered> assessed = reviewed(answered);
        Map<String, List<Observation>> observations = new LinkedHashMap<>();
        assessed.forEach(answer -> observations.put(answer.id(), observations(answer)));
        if (observations.values().stream().anyMatch(list -> !list.isEmpty())) {
            out.writeArrayPropertyStart("observations");
            observations.values().forEach(list -> list.forEach(this::observation));
            out.writeEndArray();
        }
        if (assessed.stream().anyMatch(answer -> status(answer).isPresent())) {
            out.writeArrayPropertyStart("findings");
            assessed.forEach(answer -> status(answer)
                    .ifPresent(status -> finding(answer, status, observations.getOrDefault(answer.id(), List.of()))));
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    /** Writes which controls were reviewed, and returns the answers to them: all but those to controls that do not apply. */
    private List<Answered> reviewed(List<Answered> answered) {
        List<Answered> assessed = new ArrayList<>();
        List<Answered> excluded = new ArrayList<>();
        for (Answered answer : answered) {
            boolean applies = answer.answer().getState() != ComplianceState.NOT_APPLICABLE;
            (applies ? assessed : excluded).add(answer);
        }
        out.writeObjectPropertyStart("reviewed-controls");
        out.writeArrayPropertyStart("control-selections");
        out.writeStartObject();
        out.writeObjectPropertyStart("include-all");
        out.writeEndObject();
        if (!excluded.isEmpty()) {
            out.writeArrayPropertyStart("exclude-controls");
            excluded.forEach(this::exclude);
            out.writeEndArray();
            out.writeStringProperty("remarks", "The excluded controls do not apply");
        }
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        return assessed;
    }

    private void exclude(Answered answered) {
        out.writeStartObject();
        out.writeStringProperty("control-id", answered.id());
        out.writeEndObject();
        losses.moved(
                answered.pointer(),
                "answer",
                "A control that does not apply is excluded from the results",
                "system security plan '" + Bundle.SECURITY_PLAN + "'");
    }

    /** Returns what was seen: of evidence with a date of its own by itself, and of the answer with other evidence. */
    private List<Observation> observations(Answered answered) {
        List<Observation> observations = new ArrayList<>();
        List<Cited> undated = new ArrayList<>();
        List<Evidence> evidence = answered.answer().getEvidence();
        String given = answered.answer()
                .getAnsweredOn()
                .flatMap(day -> time(day, answered.pointer() + "/answeredOn", "prop 'answered-on'"))
                .orElse(start);
        for (int i = 0; i < evidence.size(); i++) {
            Evidence piece = evidence.get(i);
            String pointer = answered.pointer() + "/evidence/" + i;
            Cited cited = new Cited(piece, answers.href(piece, pointer));
            Optional<String> collected = piece.getCollectedOn()
                    .flatMap(day -> time(day, pointer + "/collectedOn", "prop 'collected' of the resource"));
            Optional<String> expires = expires(piece, collected.isPresent(), pointer);
            if (collected.isEmpty() && expires.isEmpty()) {
                undated.add(cited);
            } else {
                observations.add(new Observation(
                        document.uuids.uuid("observation", answered.id() + " " + (i + 1)),
                        answered,
                        false,
                        collected.isPresent() ? "EXAMINE" : "UNKNOWN",
                        List.of(cited),
                        collected.orElse(given),
                        expires));
            }
        }
        answers.listState(answered);
        if (!undated.isEmpty() || status(answered).isEmpty()) {
            String uuid = document.uuids.uuid("observation", answered.id());
            observations.add(0, new Observation(uuid, answered, true, "UNKNOWN", undated, given, Optional.empty()));
        }
        return observations;
    }

    private Optional<String> expires(Evidence evidence, boolean collected, String pointer) {
        if (evidence.getExpiresOn().isPresent()) {
            LocalDate last = evidence.getExpiresOn().get();
            Optional<String> time = Times.find(document.options.endOf(last));
            if (time.isEmpty()) {
                unsayable(pointer + "/expiresOn", "prop 'valid-until' of the resource");
            }
            return time;
        }
        return collected
                ? system.freshness.flatMap(period -> evidence.getCollectedOn()
                        .flatMap(day -> Times.find(document.options.startOf(day.plus(period)))))
                : Optional.empty();
    }

    private Optional<String> time(LocalDate day, String pointer, String instead) {
        Optional<String> time = Times.find(document.options.startOf(day));
        if (time.isEmpty()) {
            unsayable(pointer, instead);
        }
        return time;
    }

    private void unsayable(String pointer, String instead) {
        losses.moved(pointer, "date", "OSCAL takes times in the years 1900 to 2999, no leap day before 2000", instead);
    }

    /** Writes an observation; the answer is told once, by a finding or else by the observation of it. */
    private void observation(Observation observation) {
        Answered answered = observation.answered;
        boolean tells = observation.ofAnswer && status(answered).isEmpty();
        Props props = document.props().own("control-id", answered.id());
        if (tells) {
            answers.props(answered, props);
        }
        out.writeStartObject();
        out.writeStringProperty("uuid", observation.uuid);
        out.writeStringProperty("description", description(observation, tells));
        props.write(out);
        out.writeArrayPropertyStart("methods");
        out.writeString(observation.method);
        out.writeEndArray();
        out.writeArrayPropertyStart("types");
        out.writeString("control-objective");
        out.writeEndArray();
        evidence(observation.evidence);
        out.writeStringProperty("collected", observation.collected);
        observation.expires.ifPresent(time -> out.writeStringProperty("expires", time));
        if (tells) {
            document.prose("remarks", answered.remarks());
        }
        out.writeEndObject();
    }

    private static String description(Observation observation, boolean tells) {
        if (tells) {
            return observation.answered.description();
        }
        return observation.ofAnswer
                ? OscalDocument.title(observation.answered.control())
                : Resources.title(observation.evidence.get(0).evidence, "evidence");
    }

    private void evidence(List<Cited> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart("relevant-evidence");
        for (Cited cited : evidence) {
            out.writeStartObject();
            out.writeStringProperty("href", cited.href);
            out.writeStringProperty("description", Resources.title(cited.evidence, "evidence"));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void answer(Answered answered) {
        Props props = document.props();
        answers.props(answered, props);
        props.write(out);
    }

    private void finding(Answered answered, Status status, List<Observation> observations) {
        out.writeStartObject();
        out.writeStringProperty("uuid", document.uuids.uuid("finding", answered.id()));
        out.writeStringProperty("title", OscalDocument.title(answered.control()));
        out.writeStringProperty("description", answered.description());
        answer(answered);
        out.writeObjectPropertyStart("target");
        out.writeStringProperty("type", "statement-id");
        out.writeStringProperty("target-id", OscalIds.statement(answered.id()));
        out.writeObjectPropertyStart("status");
        out.writeStringProperty("state", status.state);
        out.writeStringProperty("reason", status.reason);
        out.writeEndObject();
        out.writeObjectPropertyStart("implementation-status");
        out.writeStringProperty("state", answered.answer().getState().code());
        out.writeEndObject();
        out.writeEndObject();
        out.writeStringProperty("implementation-statement-uuid", SecurityPlanWriter.statement(document, answered));
        if (!observations.isEmpty()) {
            out.writeArrayPropertyStart("related-observations");
            for (Observation observation : observations) {
                out.writeStartObject();
                out.writeStringProperty("observation-uuid", observation.uuid);
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        document.prose("remarks", answered.remarks());
        out.writeEndObject();
    }

    /** Returns what a finding says of an answer; empty if OSCAL takes it neither for satisfied nor for not satisfied. */
    private static Optional<Status> status(Answered answered) {
        return switch (answered.answer().getState()) {
            case IMPLEMENTED -> Optional.of(new Status("satisfied", "pass"));
            case ALTERNATIVE -> Optional.of(new Status("satisfied", "other"));
            case PARTIAL, PLANNED, NOT_IMPLEMENTED -> Optional.of(new Status("not-satisfied", "fail"));
            case NOT_APPLICABLE, QUALIFIED, NOT_DISCLOSED, UNKNOWN, UNANSWERED -> Optional.empty();
        };
    }
}
