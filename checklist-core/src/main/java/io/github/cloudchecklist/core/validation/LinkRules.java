package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.StandardRule.onChecklist;
import static io.github.cloudchecklist.core.validation.StandardRule.onControl;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Rules on addresses: the first three on every address of a sheet, the others on what an evidence links to. */
final class LinkRules {

    private static final Set<String> UNENCRYPTED = Set.of("http", "ftp");

    private LinkRules() {}

    static List<ChecklistRule> all() {
        return List.of(
                onChecklist("evidence.link.scheme", Severity.ERROR, LinkRules::scheme),
                onChecklist("evidence.link.insecure", Severity.WARNING, LinkRules::insecure),
                onChecklist("evidence.link.credentials", Severity.ERROR, LinkRules::credentials),
                onControl("evidence.link.repeated", Severity.INFO, LinkRules::repeated),
                onChecklist("evidence.link.labels", Severity.INFO, LinkRules::labels),
                onChecklist("evidence.document.addresses", Severity.INFO, LinkRules::addresses));
    }

    private static void scheme(Checklist checklist, RuleContext context, FindingCollector findings) {
        List<String> schemes = context.settings().getLinkSchemes();
        for (Placed<URI> address : context.places().texts().addresses()) {
            String scheme = schemeOf(address.value());
            if (!scheme.isEmpty() && !schemes.contains(scheme)) {
                findings.in(address.place())
                        .with("schemes", String.join(", ", schemes))
                        .with("scheme", scheme)
                        .report();
            }
        }
    }

    private static void insecure(Checklist checklist, RuleContext context, FindingCollector findings) {
        for (Placed<URI> address : context.places().texts().addresses()) {
            if (UNENCRYPTED.contains(schemeOf(address.value()))) {
                findings.in(address.place()).with("address", address.value()).report();
            }
        }
    }

    private static void credentials(Checklist checklist, RuleContext context, FindingCollector findings) {
        for (Placed<URI> address : context.places().texts().addresses()) {
            String authority = address.value().getRawAuthority();
            if (authority != null && authority.indexOf('@') >= 0) {
                findings.in(address.place()).with("address", address.value()).report();
            }
        }
    }

    /** Returns the scheme in lower case; empty if the address is relative, which a constraint reports. */
    private static String schemeOf(URI address) {
        String scheme = address.getScheme();
        return scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
    }

    private static void repeated(Control control, RuleContext context, FindingCollector findings) {
        List<Evidence> evidence = control.getAnswer().map(Answer::getEvidence).orElse(List.of());
        if (evidence.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        int index = 0;
        for (Evidence one : evidence) {
            if (one instanceof EvidenceLink link && !seen.add(link.getUri().toString())) {
                findings.at("answer", "evidence", index, "uri")
                        .with("address", link.getUri())
                        .report();
            }
            index++;
        }
    }

    private static void labels(Checklist checklist, RuleContext context, FindingCollector findings) {
        Map<String, Usage> byAddress = new LinkedHashMap<>();
        for (Placed<EvidenceLink> link : labelledLinks(context)) {
            byAddress
                    .computeIfAbsent(link.value().getUri().toString(), address -> new Usage())
                    .add(labelOf(link.value()), link);
        }
        for (Usage usage : byAddress.values()) {
            EvidenceLink usual = usage.usual();
            for (Placed<EvidenceLink> link : usage.unusual()) {
                findings.in(link.place())
                        .at("label")
                        .with("usual", labelOf(usual))
                        .with("label", labelOf(link.value()))
                        .report();
            }
        }
    }

    private static void addresses(Checklist checklist, RuleContext context, FindingCollector findings) {
        Map<String, Usage> byLabel = new LinkedHashMap<>();
        for (Placed<EvidenceLink> link : labelledLinks(context)) {
            byLabel.computeIfAbsent(labelOf(link.value()), label -> new Usage())
                    .add(link.value().getUri().toString(), link);
        }
        byLabel.forEach((label, usage) -> {
            EvidenceLink usual = usage.usual();
            for (Placed<EvidenceLink> link : usage.unusual()) {
                findings.in(link.place())
                        .at("uri")
                        .with("label", label)
                        .with("usual", usual.getUri())
                        .with("address", link.value().getUri())
                        .report();
            }
        });
    }

    private static List<Placed<EvidenceLink>> labelledLinks(RuleContext context) {
        List<Placed<EvidenceLink>> links = new ArrayList<>();
        for (Placed<Evidence> evidence : context.places().evidence()) {
            if (evidence.value() instanceof EvidenceLink link && !labelOf(link).isEmpty()) {
                links.add(new Placed<>(link, evidence.place()));
            }
        }
        return links;
    }

    private static String labelOf(EvidenceLink link) {
        return link.getLabel().map(LocalizedText::getText).orElse("").strip();
    }

    /** The links that have one thing in common, by the thing in which they should agree. */
    private static final class Usage {

        private final Map<String, List<Placed<EvidenceLink>>> links = new LinkedHashMap<>();

        void add(String key, Placed<EvidenceLink> link) {
            links.computeIfAbsent(key, one -> new ArrayList<>()).add(link);
        }

        /** Returns the first of the links that most agree with; among equals, of those that come first. */
        EvidenceLink usual() {
            return majority().get(0).value();
        }

        /** Returns the links that disagree with the usual one, in document order within each group. */
        List<Placed<EvidenceLink>> unusual() {
            List<Placed<EvidenceLink>> majority = majority();
            return links.values().stream()
                    .filter(group -> group != majority)
                    .flatMap(Collection::stream)
                    .toList();
        }

        private List<Placed<EvidenceLink>> majority() {
            List<Placed<EvidenceLink>> majority = List.of();
            for (List<Placed<EvidenceLink>> group : links.values()) {
                majority = group.size() > majority.size() ? group : majority;
            }
            return majority;
        }
    }
}
