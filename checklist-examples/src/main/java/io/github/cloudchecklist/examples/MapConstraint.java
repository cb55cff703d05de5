package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.validation.ChecklistValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Puts a Jakarta constraint of one's own on a type of the model and validates the published sheet: as findings, and with a
 * plain Jakarta validator.
 *
 * @since 0.1.0
 */
public final class MapConstraint {

    private MapConstraint() {}

    /**
     * Runs the example.
     *
     * @param arguments not used
     */
    public static void main(String... arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        Checklist checklist = CybozuCnSheet.read().getChecklist();
        try (ValidatorFactory factory = validatorFactory()) {
            // [validate-constraint]
            Validator jakarta = factory.getValidator();
            ChecklistValidator.builder()
                    .constraints(jakarta)
                    .build()
                    .validate(checklist)
                    .filter(finding -> finding.getCode().equals("constraint.on-host"))
                    .getFindings()
                    .forEach(finding -> out.println(finding.getPointer() + " " + finding.getMessage()));

            jakarta.validate(checklist).stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                    .sorted()
                    .forEach(out::println);
            // [/validate-constraint]
        }
    }

    // [map-constraint]
    private static ValidatorFactory validatorFactory() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                // English, whatever the default locale is, and without an EL engine.
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, false));
        String[] hosts = {"cybozu.cn", "cybozu.com", "cybozu.co.jp", "cybozu.help", "kintone.cn"};
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(EvidenceLink.class)
                .getter("uri")
                .constraint(new GenericConstraintDef<>(OnHost.class).param("value", hosts));
        return configuration.addMapping(mapping).buildValidatorFactory();
    }
    // [/map-constraint]
}
