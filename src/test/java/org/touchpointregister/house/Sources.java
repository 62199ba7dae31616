package org.touchpointregister.house;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the JDK's own parser reads out of Java sources: types and methods with their sizes, and what is caught. */
final class Sources {

    /** A type and the lines that are its own: those of types nested in it count for them. */
    record TypeSize(String name, int lines) {}

    /** A method or constructor and the lines of its body. */
    record MethodSize(String name, int lines, int parameters, Set<String> annotations, boolean constructor) {}

    /** A catch clause and the type it names. */
    record Catch(String place, String type) {}

    private final List<TypeSize> types = new ArrayList<>();
    private final List<MethodSize> methods = new ArrayList<>();
    private final List<Catch> catches = new ArrayList<>();

    private Sources() {}

    static Sources of(List<Path> files) {
        Sources sources = new Sources();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                sources.new Reader(unit, positions).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    List<TypeSize> types() {
        return types;
    }

    List<MethodSize> methods() {
        return methods;
    }

    List<Catch> catches() {
        return catches;
    }

    private final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Deque<String> enclosing = new ArrayDeque<>();

        Reader(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (type.getSimpleName().length() == 0) {
                return super.visitClass(type, null);
            }
            enclosing.addLast(type.getSimpleName().toString());
            int nested = type.getMembers().stream()
                    .filter(ClassTree.class::isInstance)
                    .mapToInt(this::lines)
                    .sum();
            types.add(new TypeSize(name(), lines(type) - nested));
            super.visitClass(type, null);
            enclosing.removeLast();
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            List<String> annotations = method.getModifiers().getAnnotations().stream()
                    .map(annotation -> annotation.getAnnotationType().toString())
                    .toList();
            methods.add(new MethodSize(
                    name() + "." + method.getName(),
                    method.getBody() == null ? 0 : lines(method.getBody()),
                    method.getParameters().size(),
                    Set.copyOf(annotations),
                    method.getName().contentEquals("<init>")));
            return super.visitMethod(method, null);
        }

        @Override
        public @Nullable Void visitCatch(CatchTree clause, @Nullable Void nothing) {
            for (String type : clause.getParameter().getType().toString().split("\\s*\\|\\s*", -1)) {
                catches.add(new Catch(name() + " line " + line(positions.getStartPosition(unit, clause)), type));
            }
            return super.visitCatch(clause, null);
        }

        private String name() {
            return unit.getPackageName() + "." + String.join(".", enclosing);
        }

        private int lines(Tree tree) {
            return (int)
                    (line(positions.getEndPosition(unit, tree)) - line(positions.getStartPosition(unit, tree)) + 1);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
