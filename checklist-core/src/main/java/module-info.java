/** The model of a cloud security checklist and what can be asked of it. */
module io.github.cloudchecklist.core {
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.cloudchecklist.core.analysis;
    exports io.github.cloudchecklist.core.constraint;
    exports io.github.cloudchecklist.core.conversion;
    exports io.github.cloudchecklist.core.model;
    exports io.github.cloudchecklist.core.sheet;
    exports io.github.cloudchecklist.core.validation;

    uses io.github.cloudchecklist.core.validation.ChecklistRule;

    provides jakarta.validation.valueextraction.ValueExtractor with
            io.github.cloudchecklist.core.model.LocalizedText.Extractor;
}
