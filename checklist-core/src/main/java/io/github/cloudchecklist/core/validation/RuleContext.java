package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Crosswalk;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a rule may look at beside the node it checks: the day, the settings, the whole checklist and further documents.
 *
 * <p>Handed out by the validator, one for each validation; not meant to be kept. The values it gives are immutable.
 *
 * @since 0.1.0
 */
public final class RuleContext {

    private final Checklist checklist;
    private final LocalDate today;
    private final ValidatorConfiguration configuration;
    private final List<Locale> readerLanguages;
    private final Places places;
    private @Nullable Boolean template;

    RuleContext(Checklist checklist, LocalDate today, ValidatorConfiguration configuration) {
        this.checklist = checklist;
        this.today = today;
        this.configuration = configuration;
        this.readerLanguages = configuration.readerLanguages().isEmpty()
                ? List.of(checklist.getLanguage())
                : configuration.readerLanguages();
        this.places = new Places(checklist);
    }

    /**
     * Returns the checklist that is validated.
     *
     * @return the checklist
     */
    public Checklist checklist() {
        return checklist;
    }

    /**
     * Returns the day of the validation: the only source of time for a rule.
     *
     * @return the day by the validator's clock, in the zone of the clock; the same for the whole validation
     */
    public LocalDate today() {
        return today;
    }

    /**
     * Returns for whom the checklist is validated.
     *
     * @return the profile
     */
    public Profile profile() {
        return configuration.profile();
    }

    /**
     * Returns the limits that rules judge by.
     *
     * @return the settings
     */
    public ValidationSettings settings() {
        return configuration.settings();
    }

    /**
     * Returns the languages that the readers of the checklist can read, any of which serves them.
     *
     * @return the languages in the order given to the validator; that of the checklist alone if none was given
     */
    public List<Locale> readerLanguages() {
        return readerLanguages;
    }

    /**
     * Returns the crosswalks that were given to the validator, of this checklist or not.
     *
     * @return the crosswalks in the order given; empty if there is none
     */
    public List<Crosswalk> crosswalks() {
        return configuration.crosswalks();
    }

    /**
     * Returns further checklists that were given to the validator, such as another revision of this one.
     *
     * @return the checklists in the order given; empty if there is none
     */
    public List<Checklist> relatedChecklists() {
        return configuration.relatedChecklists();
    }

    Places places() {
        return places;
    }

    /** Tells whether the checklist has no answer at all, so that none is missing. */
    boolean isTemplate() {
        if (template == null) {
            template =
                    checklist.controls().allMatch(control -> control.getAnswer().isEmpty());
        }
        return template;
    }
}
