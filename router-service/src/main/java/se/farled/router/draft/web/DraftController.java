package se.farled.router.draft.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.farled.router.draft.TryArticle;

/** Who would find an article that is not saved. */
@RestController
class DraftController {

    private final TryArticle articles;

    DraftController(TryArticle articles) {
        this.articles = articles;
    }

    @PostMapping("/articles/try")
    TryArticle.Tried article(@Valid @RequestBody DraftJson draft) {
        return articles.on(new TryArticle.Draft(draft.articleId(), draft.titleSv(), draft.publicSv(), draft.titleEn(),
                draft.publicEn(), draft.advisorsSv() == null ? List.of() : draft.advisorsSv()), draft.question());
    }

    record DraftJson(@Nullable String articleId, @NotBlank @Size(max = 300) String titleSv,
            @NotBlank @Size(max = 50_000) String publicSv, @Nullable @Size(max = 300) String titleEn,
            @Nullable @Size(max = 50_000) String publicEn, @Nullable @Size(max = 50) List<@Size(max = 4_000) String> advisorsSv,
            @Nullable @Size(max = 2_000) String question) {}
}
