package io.github.cloudchecklist.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A library that the benchmarks compare with.
 *
 * <p>Each has a class path of its own, because not all run on one: json-schema-validator 3 and the version 2 of it that
 * cyclonedx-core-java needs exclude each other. The projects below {@code src/jmh/peers} resolve them.
 */
enum Peer {
    /** liboscal-java. */
    OSCAL("oscal", OscalBenchmark.class),
    /** HAPI FHIR. */
    FHIR("fhir", FhirBenchmark.class),
    /** cyclonedx-core-java. */
    CYCLONEDX("cyclonedx", CycloneDxBenchmark.class),
    /** json-schema-validator of networknt. */
    JSON_SCHEMA("json-schema", JsonSchemaBenchmark.class);

    private final String folder;
    private final Class<?> benchmark;

    Peer(String folder, Class<?> benchmark) {
        this.folder = folder;
        this.benchmark = benchmark;
    }

    /** Returns the name of its benchmark class. */
    String benchmark() {
        return benchmark.getName();
    }

    /** Returns its jars and all that they need, as a class path. */
    String classPath() {
        try {
            return Files.readString(Path.of("src", "jmh", "peers", folder, "target", "class-path.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
