/**
 * Checklists as CycloneDX 1.6: the controls as the requirements of a standard, the answers as claims with evidence that an
 * attestation maps to them.
 *
 * <p>Start at {@link io.github.cloudchecklist.json.cyclonedx.CycloneDxJson}: it writes a checklist, tells what CycloneDX has no
 * place for, and reads back what it wrote.
 *
 * <pre>{@code
 * CycloneDxJson cycloneDx = CycloneDxJson.of();
 * Conversion<String> bom = cycloneDx.write(checklist);
 * Files.writeString(Path.of("cyclonedx.json"), bom.getDocument());
 * bom.getLosses().forEach(loss -> System.out.println(loss.describe()));
 * }</pre>
 *
 * <p>Source: CycloneDX specification (ECMA-424), version 1.6, objects {@code definitions} and {@code declarations}.
 */
@NullMarked
package io.github.cloudchecklist.json.cyclonedx;

import org.jspecify.annotations.NullMarked;
