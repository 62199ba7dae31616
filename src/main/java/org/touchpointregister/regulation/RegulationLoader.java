package org.touchpointregister.regulation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads all regulation files, or refuses them with every error of every file at once. */
final class RegulationLoader {

    private final List<FileError> errors = new ArrayList<>();
    private final SchemaCheck schema = new SchemaCheck();

    private RegulationLoader() {}

    static LoadedRegulations load(@Nullable Path directory) {
        List<FileError> unreadable = new ArrayList<>();
        return new RegulationLoader().load(RegulationSources.all(directory, unreadable), unreadable);
    }

    static LoadedRegulations load(List<RegulationSources.Source> sources) {
        return new RegulationLoader().load(sources, List.of());
    }

    private LoadedRegulations load(List<RegulationSources.Source> sources, List<FileError> unreadable) {
        errors.addAll(unreadable);
        List<YamlTree> trees = sources.stream().flatMap(this::tree).toList();
        Optional<YamlTree> parent = parent(trees);
        List<YamlTree> regulations = trees.stream()
                .filter(tree -> !Adoption.isParent(tree))
                .map(tree -> Adoption.adopt(tree, parent, errors))
                .toList();
        parent.ifPresent(tree -> check(tree, List.of(AuthorityCheck::dates, CodesCheck::check)));
        regulations.forEach(this::checkRegulation);
        VersionsCheck.check(regulations, errors);
        refuseIfWrong();
        Binder binder = new Binder(errors);
        List<Regulation> bound =
                regulations.stream().flatMap(binder::regulation).toList();
        Optional<Recommendations> recommendations = parent.flatMap(binder::recommendations);
        refuseIfWrong();
        return new LoadedRegulations(recommendations.orElseThrow(), bound);
    }

    private Stream<YamlTree> tree(RegulationSources.Source source) {
        YamlTree tree = YamlReader.read(source.shownAs(), source.content(), errors);
        if (tree == null) {
            return Stream.empty();
        }
        AuthorityCheck.idIsFileName(tree, source.fileName(), errors);
        return Stream.of(tree);
    }

    private Optional<YamlTree> parent(List<YamlTree> trees) {
        List<YamlTree> parents = trees.stream().filter(Adoption::isParent).toList();
        parents.stream()
                .skip(1)
                .forEach(second -> errors.add(second.error(
                        "/kind", "regulation.file.secondParent", parents.get(0).file())));
        if (parents.isEmpty()) {
            errors.add(FileError.ofFile("regulations/methodological-recommendations.yaml", "regulation.file.noParent"));
        }
        return parents.stream().findFirst();
    }

    private void checkRegulation(YamlTree tree) {
        check(
                tree,
                List.of(
                        AuthorityCheck::check,
                        AuthorityCheck::dates,
                        CodesCheck::check,
                        ReferencesCheck::check,
                        PublicationCheck::check,
                        FormCheck::check));
    }

    private void check(YamlTree tree, List<ContentCheck> checks) {
        errors.addAll(schema.check(tree));
        checks.forEach(check -> check.check(tree, errors));
    }

    private void refuseIfWrong() {
        if (!errors.isEmpty()) {
            throw new RegulationFilesAreWrong(errors);
        }
    }

    /** What a schema cannot say; must bear with any missing or misshapen part, which the schema has already reported. */
    @FunctionalInterface
    interface ContentCheck {
        void check(YamlTree tree, List<FileError> errors);
    }
}
