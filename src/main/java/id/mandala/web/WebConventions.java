package id.mandala.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What Spring's web layer does the same way for every module. */
@Configuration(proxyBeanMethods = false)
class WebConventions implements WebMvcConfigurer {

    private final ChromeInterceptor chrome;
    private final VersionArgument version;

    WebConventions(ChromeInterceptor chrome, VersionArgument version) {
        this.chrome = chrome;
        this.version = version;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(version);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(chrome);
    }
}
