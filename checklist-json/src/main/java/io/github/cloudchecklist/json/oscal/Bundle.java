package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.core.model.Checklist;

/** The files of a bundle, and what each of them leaves to another. */
final class Bundle {

    static final String CATALOG = "catalog.json";
    static final String COMPONENT_DEFINITION = "component-definition.json";
    static final String SECURITY_PLAN = "ssp.json";
    static final String ASSESSMENT_PLAN = "assessment-plan.json";
    static final String ASSESSMENT_RESULTS = "assessment-results.json";

    private Bundle() {}

    /** Lists that the template is in the catalog. */
    static void template(String reason, LossList losses) {
        losses.moved("", "template", reason, "catalog '" + CATALOG + "'");
    }

    /** Lists that the service, if there is one, is in the component definition. */
    static void service(String reason, Checklist checklist, LossList losses) {
        if (checklist.getService().isPresent()) {
            inDefinition("service", reason, losses);
        }
    }

    /** Lists that the certifications, if there are any, are in the component definition. */
    static void certifications(String reason, Checklist checklist, LossList losses) {
        if (!checklist.getCertifications().isEmpty()) {
            inDefinition("certifications", reason, losses);
        }
    }

    private static void inDefinition(String subject, String reason, LossList losses) {
        losses.moved("/" + subject, subject, reason, "component definition '" + COMPONENT_DEFINITION + "'");
    }
}
