package org.touchpointregister.workflow.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys {@code bpmn/} and {@code forms/} as one set under the same names in a jar and in a working copy. A form is
 * bound to its diagram's deployment, so the set goes in whole when a file changed and not at all when none did.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProcessDeployment implements ApplicationRunner {

    private static final String NAME = "touchpoint-register";
    private static final Logger LOG = LoggerFactory.getLogger(ProcessDeployment.class);

    private final RepositoryService repository;
    private final ResourcePatternResolver classpath;

    ProcessDeployment(RepositoryService repository, ResourcePatternResolver classpath) {
        this.repository = repository;
        this.classpath = classpath;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Map<String, Resource> files = new TreeMap<>();
        collect("bpmn/", "*.bpmn", files);
        collect("forms/", "*/*.form", files);
        DeploymentBuilder deployment =
                repository.createDeployment().name(NAME).source(NAME).enableDuplicateFiltering(false);
        for (Map.Entry<String, Resource> file : files.entrySet()) {
            try (InputStream content = file.getValue().getInputStream()) {
                deployment.addInputStream(file.getKey(), content);
            }
        }
        Deployment deployed = deployment.deploy();
        LOG.info("Deployed {} diagrams and forms, deployment {}", files.size(), deployed.getId());
    }

    private void collect(String folder, String pattern, Map<String, Resource> files) throws IOException {
        Resource[] found = classpath.getResources("classpath*:" + folder + pattern);
        if (found.length == 0) {
            throw new IllegalStateException("Nothing on the class path under " + folder);
        }
        for (Resource file : found) {
            String url = file.getURL().toString();
            files.put(url.substring(url.lastIndexOf('/' + folder) + 1), file);
        }
    }
}
