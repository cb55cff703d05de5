package io.github.cloudchecklist.core.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the value types are generated: hidden implementation, JavaBean getters, nested builder. */
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
        depluralizeDictionary = {"address:addresses", "basis:basis", "columns:columns", "loss:losses"},
        defaults = @Value.Immutable(copy = false))
public @interface ChecklistStyle {}
