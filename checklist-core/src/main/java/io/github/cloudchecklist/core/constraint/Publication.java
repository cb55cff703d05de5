package io.github.cloudchecklist.core.constraint;

/**
 * Validation group of the constraints that hold for a sheet ready to be published.
 *
 * <p>A draft may lack what the constraints of this group ask for: sections. Constraints outside the group hold for every
 * sheet. Whether its controls are answered is for rules to say.
 *
 * @since 0.1.0
 */
public interface Publication {}
