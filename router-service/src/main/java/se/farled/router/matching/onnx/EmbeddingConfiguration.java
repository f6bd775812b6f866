package se.farled.router.matching.onnx;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import se.farled.router.matching.ArticleSearch;
import se.farled.router.matching.SearchByMeaning;

/** Makes the model only where one is set: the libraries that it needs are not in the default build. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmbeddingProperties.class)
@ConditionalOnExpression("!'${farled.matching.embedding.model:}'.isEmpty()")
class EmbeddingConfiguration {

    @Bean
    @Primary
    ArticleSearch searchByMeaning(@Qualifier("luceneArticleSearch") ArticleSearch byWords, EmbeddingProperties properties) {
        return new SearchByMeaning(byWords, new OnnxMeaning(properties.model(), properties.tokenizer()));
    }
}
