/**
 * The findings of a validation as SARIF 2.1.0, the format in which tools that build and review software take the results of
 * checks.
 *
 * <p>Start at {@link io.github.cloudchecklist.json.sarif.SarifWriter}: given the rules of a validator, it writes its reports.
 *
 * <pre>{@code
 * ValidationReport report = validator.validate(checklist);
 * SarifWriter sarif = SarifWriter.of(validator.descriptors()).withArtifact(URI.create("checklist.json"));
 * Files.write(Path.of("findings.sarif"), sarif.writeBytes(report, checklist));
 * }</pre>
 *
 * <p>Source: Static Analysis Results Interchange Format (SARIF) Version 2.1.0 Plus Errata 01, OASIS Standard.
 */
@NullMarked
package io.github.cloudchecklist.json.sarif;

import org.jspecify.annotations.NullMarked;
