/**
 * Checklists as documents of OSCAL, the Open Security Controls Assessment Language of NIST, which tools for governance, risk and
 * compliance read; and catalogs of OSCAL as checklists.
 *
 * <p>{@link io.github.cloudchecklist.json.oscal.OscalExporter} writes two documents of a checklist: a catalog, which has the sections and
 * their controls, and a component definition, which has the answers and certifications. On request it writes three more, a system
 * security plan, an assessment plan and assessment results, for which {@link io.github.cloudchecklist.json.oscal.OscalSystem} says what no
 * sheet holds; and a crosswalk as a mapping collection, for which {@link io.github.cloudchecklist.json.oscal.OscalMapping} does. {@link
 * io.github.cloudchecklist.json.oscal.OscalImporter} reads a catalog, one of ours or of anybody else. {@link
 * io.github.cloudchecklist.json.oscal.OscalReferences} finds references within and between documents that lead nowhere, which the
 * schemas and constraints of OSCAL let pass.
 *
 * <pre>{@code
 * OscalExporter exporter = OscalExporter.builder().indented(true).build();
 * Files.writeString(Path.of("catalog.json"), exporter.catalog(checklist).getDocument());
 *
 * Conversion<Checklist> template = OscalImporter.builder().build().read(Files.readAllBytes(Path.of("catalog.json")));
 * template.getLosses().forEach(loss -> System.out.println(loss.describe()));
 * }</pre>
 *
 * <table>
 * <caption>What goes where</caption>
 * <tr><th scope="col">checklist</th><th scope="col">OSCAL</th></tr>
 * <tr><td>title, revision, introduction, provider</td><td>title, version, remarks and creator of the metadata</td></tr>
 * <tr><td>date of revision</td><td>last-modified, at midnight; and property {@code revised-on}</td></tr>
 * <tr><td>basis, references, clauses, evidence</td><td>resources of the back matter, with the role in a property</td></tr>
 * <tr><td>section</td><td>group; the own controls of a section with subsections are a group of their own</td></tr>
 * <tr><td>control</td><td>control with the parts {@code statement} and {@code guidance}, under {@linkplain
 *     io.github.cloudchecklist.json.oscal.OscalIds an id} that OSCAL takes</td></tr>
 * <tr><td>answer</td><td>implemented requirement, the remark as description, notes as remarks</td></tr>
 * <tr><td>state</td><td>properties {@code state} and, where OSCAL has such a value, {@code implementation-status}</td></tr>
 * <tr><td>certification</td><td>component of type {@code validation}</td></tr>
 * <tr><td>answer in a system security plan</td><td>implemented requirement of the component {@code this-system}, with a native status of
 *     implementation; the responsibility as origination of the control</td></tr>
 * <tr><td>answer in assessment results</td><td>finding, if its state is a yes or a no; excluded control, if the control does not apply;
 *     else observation</td></tr>
 * <tr><td>evidence in assessment results</td><td>observation, with the days on which it was collected and expires</td></tr>
 * <tr><td>entry of a crosswalk</td><td>map, or a control in the summary of gaps of the source</td></tr>
 * </table>
 *
 * <p>What OSCAL has no element for is in properties of {@linkplain
 * io.github.cloudchecklist.json.oscal.OscalExporter#DEFAULT_NAMESPACE a namespace of our own}, named after the attributes: {@code mark},
 * {@code legend-mark}, {@code shared-with}, {@code language}, {@code property} and so on. The class of such a property is the language of
 * a translation, its group tells what belongs together. A value that OSCAL would refuse is escaped with backslashes. Such values
 * are carried and no loss; a loss is what is not in the document at all, or what a reader who does not know the properties would
 * miss.
 */
@NullMarked
package io.github.cloudchecklist.json.oscal;

import org.jspecify.annotations.NullMarked;
