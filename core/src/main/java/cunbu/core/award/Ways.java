package cunbu.core.award;

import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import cunbu.core.rule.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds by trying what would have to be different: the smallest sets of changes that make the answer yes. */
final class Ways {

    /** Sets of so many changes are all tried; above that one set is found step by step, and what it does not need is taken out. */
    private static final int TRIED_OUT = 3;
    private static final int MOST_WAYS = 6;
    /** A scheme asks fewer questions. */
    private static final int MOST_CHANGES = 40;

    /** A change, and the question that it is to answer. */
    record Step(String question, Otherwise otherwise) {

        Need need() {
            return new Need(question, otherwise.change());
        }
    }

    private final Scheme scheme;
    private final Claim claim;
    /** The later day on which it will be a yes anyhow; null if there is none, or nobody has looked. */
    private final LocalDate awaited;

    private Ways(Scheme scheme, Claim claim, LocalDate awaited) {
        this.scheme = scheme;
        this.claim = claim;
        this.awaited = awaited;
    }

    /**
     * All smallest sets that were found, the nearest first; empty if there is no way.
     *
     * @param from the first day on which it is a yes, with nothing else changing; null if there is none
     */
    static List<List<Need>> of(Scheme scheme, Claim claim, LocalDate from) {
        return stepsOf(scheme, claim, from).stream().map(way -> way.stream().map(Step::need).toList()).toList();
    }

    static List<List<Step>> stepsOf(Scheme scheme, Claim claim, LocalDate from) {
        Ways ways = new Ways(scheme, claim, from == null || !from.isAfter(claim.on()) ? null : from);
        List<List<Step>> smallest = ways.smallest();
        return smallest.isEmpty() ? ways.stepByStep().map(List::of).orElse(List.of()) : smallest;
    }

    /** The claim with all these changes. */
    static Claim after(Claim claim, List<Step> way) {
        Claim now = claim;
        for (Step step : way) {
            now = step.otherwise().apply().apply(now);
        }
        return now;
    }

    private List<List<Step>> smallest() {
        List<List<Step>> open = List.of(List.of());
        for (int size = 1; size <= TRIED_OUT; size++) {
            List<List<Step>> next = new ArrayList<>();
            Set<Set<Object>> tried = new HashSet<>();
            for (List<Step> way : open) {
                for (Step step : steps(after(claim, way))) {
                    List<Step> longer = with(way, step);
                    if (tried.add(longer.stream().map(each -> each.otherwise().change()).collect(Collectors.toSet()))) {
                        next.add(longer);
                    }
                }
            }
            List<List<Step>> found = next.stream().filter(this::leadsThere).limit(MOST_WAYS).toList();
            if (!found.isEmpty()) {
                return found;
            }
            open = next;
        }
        return List.of();
    }

    /** Every change that would answer one of the questions that are not answered with yes; each once. */
    private List<Step> steps(Claim now) {
        Map<Object, Step> steps = new LinkedHashMap<>();
        if (now == claim && awaited != null) {
            Otherwise wait = new Otherwise(Phrase.of("wait", awaited), each -> each.at(awaited));
            steps.put(wait.change(), new Step(open(claim.at(awaited.minusDays(1))).get(0), wait));
        }
        for (String question : open(now)) {
            scheme.otherwise(question, now).forEach(each -> steps.putIfAbsent(each.change(), new Step(question, each)));
        }
        return List.copyOf(steps.values());
    }

    private List<String> open(Claim now) {
        return scheme.questions(now).filter(finding -> finding.answer() != Answer.YES)
                .sorted(Comparator.comparing(finding -> finding.answer() == Answer.NO ? 0 : 1)).map(Finding::question).toList();
    }

    private Optional<List<Step>> stepByStep() {
        List<Step> way = new ArrayList<>();
        Claim now = claim;
        for (List<String> open = open(now); !open.isEmpty(); open = open(now)) {
            String question = open.get(0);
            List<Otherwise> changes = scheme.otherwise(question, now);
            if (changes.isEmpty() || way.size() == MOST_CHANGES) {
                return Optional.empty();
            }
            way.add(new Step(question, changes.get(0)));
            now = changes.get(0).apply().apply(now);
        }
        return Optional.of(needed(way));
    }

    /** The same without each step that turns out not to be needed. */
    private List<Step> needed(List<Step> way) {
        List<Step> kept = way;
        for (Step step : way) {
            List<Step> without = kept.stream().filter(each -> each != step).toList();
            kept = leadsThere(without) ? without : kept;
        }
        return kept;
    }

    private boolean leadsThere(List<Step> way) {
        return Entitlement.yes(scheme, after(claim, way));
    }

    private static List<Step> with(List<Step> way, Step step) {
        List<Step> longer = new ArrayList<>(way);
        longer.add(step);
        return longer;
    }
}
