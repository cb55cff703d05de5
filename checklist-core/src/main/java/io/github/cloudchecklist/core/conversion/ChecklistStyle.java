package io.github.cloudchecklist.core.conversion;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the value types of this package are generated: as those of the model are. */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        // Callers compile without Immutables, and javac warns them of annotations that it cannot find.
        allowedClasspathAnnotations = Override.class,
        deferCollectionAllocation = true,
        depluralize = true,
        depluralizeDictionary = {"loss:losses"},
        defaults = @Value.Immutable(copy = false))
@interface ChecklistStyle {}
