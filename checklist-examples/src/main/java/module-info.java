/** Programs that use the library on a published checklist. */
module io.github.cloudchecklist.examples {
    requires io.github.cloudchecklist.core;
    requires io.github.cloudchecklist.json;
    requires org.hibernate.validator;

    // Hibernate Validator makes the validators of our constraints.
    exports io.github.cloudchecklist.examples to
            org.hibernate.validator;

    provides io.github.cloudchecklist.core.validation.ChecklistRule with
            io.github.cloudchecklist.examples.UnpublishedDocuments;
}
