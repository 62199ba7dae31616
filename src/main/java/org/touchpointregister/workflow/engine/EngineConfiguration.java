package org.touchpointregister.workflow.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.RegisterProperties;

/** What cannot be said in {@code application.yaml}: clock, passwords, tenants and what expressions may call. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineConfiguration extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;
    private final RegisterProperties settings;
    private final AuthorityTenant authorityTenant;
    private final PasswordEncoder passwords;

    EngineConfiguration(
            ApplicationContext context,
            RegisterProperties settings,
            AuthorityTenant authorityTenant,
            PasswordEncoder passwords) {
        this.context = context;
        this.settings = settings;
        this.authorityTenant = authorityTenant;
        this.passwords = passwords;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        ClockUtil.reset();
        ClockUtil.offset(settings.clockOffset().toMillis());
        configuration.setPasswordEncryptor(new BcryptPasswords(passwords));
        configuration.setTenantIdProvider(authorityTenant);
        limitExpressions(configuration);
        lockScriptsAndSerialization(configuration);
        throttleElsewhere(configuration);
        // Jobs are looked for by date (TimerIndex): one without a date would need a search of its own.
        configuration.setEnsureJobDueDateNotNull(true);
        // The history of an authority's decisions is its archive: nothing removes it unasked.
        configuration.setHistoryCleanupEnabled(false);
    }

    /** The expression manager was made with the whole context before the plugins ran: it has to be made again. */
    private void limitExpressions(ProcessEngineConfigurationImpl configuration) {
        Map<Object, Object> beans = new WorkflowBeans(context);
        configuration.setBeans(beans);
        configuration.setExpressionManager(new SpringExpressionManager(context, beans));
    }

    private static void lockScriptsAndSerialization(ProcessEngineConfigurationImpl configuration) {
        configuration.setEnableFetchScriptEngineFromProcessApplication(false);
        configuration.setEnableScriptEngineLoadExternalResources(false);
        configuration.setJavaSerializationFormatEnabled(false);
        configuration.setDeserializationTypeValidationEnabled(true);
        configuration.setEnableXxeProcessing(false);
    }

    /** The engine blocks an account for good after ten slips, which anybody could do to anybody: sign-in throttles. */
    private static void throttleElsewhere(ProcessEngineConfigurationImpl configuration) {
        configuration.setLoginDelayBase(0);
        configuration.setLoginMaxAttempts(Integer.MAX_VALUE);
    }
}
