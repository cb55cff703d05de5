/** Rules of a house, found by whoever asks for rules. */
module com.example.houserules {
    requires io.github.cloudchecklist.core;

    provides io.github.cloudchecklist.core.validation.ChecklistRule with
            com.example.houserules.DatedAnswers;
}
