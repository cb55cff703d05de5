package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.StandardRule.onAnswer;
import static io.github.cloudchecklist.core.validation.StandardRule.onGathered;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceLink;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Rules on addresses: the first three on every address of a sheet, the others on what an evidence links to. */
final class LinkRules {

    private static final Set<String> UNENCRYPTED = Set.of("http", "ftp");

    private LinkRules() {}

    static List<ChecklistRule> all() {
        return List.of(
                onGathered("evidence.link.scheme", Severity.ERROR, LinkRules::scheme),
                onGathered("evidence.link.insecure", Severity.WARNING, LinkRules::insecure),
                onGathered("evidence.link.credentials", Severity.ERROR, LinkRules::credentials),
                onAnswer("evidence.link.repeated", Severity.INFO, LinkRules::repeated),
                onGathered("evidence.link.labels", Severity.INFO, LinkRules::labels),
                onGathered("evidence.document.addresses", Severity.INFO, LinkRules::addresses));
    }

    private static void scheme(Gathered gathered, RuleContext context, FindingCollector findings) {
        List<String> schemes = context.settings().getLinkSchemes();
        for (Placed<URI> address : gathered.addresses()) {
            String scheme = schemeOf(address.value());
            if (!scheme.isEmpty() && !schemes.contains(scheme)) {
                findings.in(address.place())
                        .with("schemes", String.join(", ", schemes))
                        .with("scheme", scheme)
                        .report();
            }
        }
    }

    private static void insecure(Gathered gathered, RuleContext context, FindingCollector findings) {
        for (Placed<URI> address : gathered.addresses()) {
            if (UNENCRYPTED.contains(schemeOf(address.value()))) {
                findings.in(address.place()).with("address", address.value()).report();
            }
        }
    }

    private static void credentials(Gathered gathered, RuleContext context, FindingCollector findings) {
        for (Placed<URI> address : gathered.addresses()) {
            if (hasUserInformation(address.value())) {
                findings.in(address.place()).with("address", address.value()).report();
            }
        }
    }

    /** Tells whether an address has user information, which a host that is none may follow. */
    static boolean hasUserInformation(URI address) {
        String authority = address.getRawAuthority();
        return authority != null && authority.indexOf('@') >= 0;
    }

    /** Returns the scheme in lower case; empty if the address is relative, which a constraint reports. */
    private static String schemeOf(URI address) {
        String scheme = address.getScheme();
        return scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
    }

    private static void repeated(Answer answer, RuleContext context, FindingCollector findings) {
        List<Evidence> evidence = answer.getEvidence();
        if (evidence.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        int index = 0;
        for (Evidence one : evidence) {
            if (one instanceof EvidenceLink link && !seen.add(link.getUri().toString())) {
                findings.at("evidence", index, "uri")
                        .with("address", link.getUri())
                        .report();
            }
            index++;
        }
    }

    private static void labels(Gathered gathered, RuleContext context, FindingCollector findings) {
        eachUnusual(
                gathered,
                Labelled::address,
                Labelled::label,
                (link, usual) -> findings.in(link.place())
                        .at("label")
                        .with("usual", usual.label())
                        .with("label", link.label())
                        .report());
    }

    private static void addresses(Gathered gathered, RuleContext context, FindingCollector findings) {
        eachUnusual(
                gathered,
                Labelled::label,
                Labelled::address,
                (link, usual) -> findings.in(link.place())
                        .at("uri")
                        .with("label", link.label())
                        .with("usual", usual.link().getUri())
                        .with("address", link.link().getUri())
                        .report());
    }

    /** Reports, of the links that have one thing in common, those that disagree with the usual one in another. */
    private static void eachUnusual(
            Gathered gathered,
            Function<Labelled, String> common,
            Function<Labelled, String> other,
            BiConsumer<Labelled, Labelled> report) {
        List<Labelled> links = gathered.links();
        Map<String, Labelled> firsts = new HashMap<>(links.size() * 2);
        Map<String, List<Labelled>> disputed = new LinkedHashMap<>();
        for (Labelled link : links) {
            Labelled first = firsts.putIfAbsent(common.apply(link), link);
            if (first != null && !other.apply(first).equals(other.apply(link))) {
                disputed.computeIfAbsent(common.apply(link), key -> new ArrayList<>());
            }
        }
        if (!disputed.isEmpty()) {
            links.forEach(link -> disputed.computeIfPresent(common.apply(link), (key, group) -> {
                group.add(link);
                return group;
            }));
        }
        disputed.values().forEach(group -> eachUnusual(group, other, report));
    }

    /** Reports the links that disagree with the first of those that most agree with; among equals, of the first ones. */
    private static void eachUnusual(
            List<Labelled> links, Function<Labelled, String> other, BiConsumer<Labelled, Labelled> report) {
        Map<String, List<Labelled>> groups = new LinkedHashMap<>();
        links.forEach(link -> groups.computeIfAbsent(other.apply(link), key -> new ArrayList<>())
                .add(link));
        List<Labelled> majority = List.of();
        for (List<Labelled> group : groups.values()) {
            majority = group.size() > majority.size() ? group : majority;
        }
        Labelled usual = majority.get(0);
        for (List<Labelled> group : groups.values()) {
            if (group != majority) {
                group.forEach(link -> report.accept(link, usual));
            }
        }
    }
}
