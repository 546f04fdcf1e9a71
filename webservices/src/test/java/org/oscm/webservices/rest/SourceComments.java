package org.oscm.webservices.rest;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the comments in the sources say about classes, methods and the members of records. */
final class SourceComments {

    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("../ejb-core/src/main/java"));

    private final Map<String, String> comments = new HashMap<>();
    private final Set<Path> read = new HashSet<>();

    Optional<String> of(Class<?> type) {
        return find(type, type.getSimpleName());
    }

    /** The comment of a method, which must not be overloaded. */
    Optional<String> of(Class<?> type, String method) {
        return find(type, type.getSimpleName() + "#" + method);
    }

    Optional<String> ofMember(Class<?> record, String member) {
        return find(record, record.getSimpleName() + "." + member);
    }

    private Optional<String> find(Class<?> type, String key) {
        String file = type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        SOURCES.stream()
                .map(root -> root.resolve(file))
                .filter(Files::exists)
                .filter(read::add)
                .forEach(this::read);
        return Optional.ofNullable(comments.get(key));
    }

    private void read(Path source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask) compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(source));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Collector(trees).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Collector extends TreePathScanner<Void, Void> {

        private final DocTrees trees;

        private Collector(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            comment().ifPresent(comment -> {
                comments.put(type.getSimpleName().toString(), text(comment.getFullBody()));
                comment.getBlockTags().stream()
                        .filter(ParamTree.class::isInstance)
                        .map(ParamTree.class::cast)
                        .forEach(member -> comments.put(
                                type.getSimpleName() + "." + member.getName(), text(member.getDescription())));
            });
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            TreePath owner = getCurrentPath().getParentPath();
            comment()
                    .ifPresent(comment -> comments.put(
                            ((ClassTree) owner.getLeaf()).getSimpleName() + "#" + method.getName(),
                            text(comment.getFullBody())));
            return super.visitMethod(method, nothing);
        }

        private Optional<DocCommentTree> comment() {
            return Optional.ofNullable(trees.getDocCommentTree(getCurrentPath()));
        }
    }

    private static String text(List<? extends DocTree> trees) {
        return trees.stream()
                .map(Object::toString)
                .collect(Collectors.joining())
                .replaceAll("\\{@\\w+\\s+([^}]*)}", "$1")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
