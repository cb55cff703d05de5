package io.github.cloudchecklist.core.validation;

import java.util.List;

/** The findings on the validation itself: its rules and its acceptances. */
final class EngineFindings {

    static final RuleDescriptor FAILED = RuleTexts.descriptor("rule.failed", Severity.ERROR);
    static final RuleDescriptor MISPLACED = RuleTexts.descriptor("rule.misplaced", Severity.ERROR);
    static final RuleDescriptor TRUNCATED = RuleTexts.descriptor("rule.truncated", Severity.WARNING);
    static final RuleDescriptor UNAVAILABLE = RuleTexts.descriptor("rule.unavailable", Severity.ERROR);
    static final RuleDescriptor EXPIRED = RuleTexts.descriptor("acceptance.expired", Severity.WARNING);
    static final RuleDescriptor UNUSED = RuleTexts.descriptor("acceptance.unused", Severity.INFO);

    private EngineFindings() {}

    static List<RuleDescriptor> descriptors() {
        return List.of(EXPIRED, UNUSED, FAILED, MISPLACED, TRUNCATED, UNAVAILABLE);
    }

    /** A failed check, named by its code, the class of what was thrown, and where; never by its message, which may tell secrets. */
    static Finding failed(FindingWriter writer, Place place, String rule, Class<?> thrower, Throwable failure) {
        Arguments arguments = Arguments.NONE
                .with("rule", rule)
                .with("exception", failure.getClass().getName())
                .with("place", placeOf(failure, thrower));
        return writer.write(FAILED, FAILED.getSeverity(), place, arguments);
    }

    /** Returns the innermost frame in a class or its nested ones, else the innermost of all. */
    private static String placeOf(Throwable failure, Class<?> thrower) {
        StackTraceElement[] frames = failure.getStackTrace();
        for (StackTraceElement frame : frames) {
            String name = frame.getClassName();
            if (name.equals(thrower.getName()) || name.startsWith(thrower.getName() + "$")) {
                return describe(frame);
            }
        }
        return frames.length == 0 ? thrower.getName() : describe(frames[0]);
    }

    private static String describe(StackTraceElement frame) {
        return frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }
}
