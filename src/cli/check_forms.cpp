#include "cli/check_forms.h"

#include "catalogue/own_question.h"

namespace camre {
namespace {

Problems checkOne(const Library& library, const Form& form) {
    const ServiceProfile* profile = library.profile(form.service);
    if (profile == nullptr) return {{ErrorCode::UnknownService, "service", form.service.text}};
    const Catalogue& catalogue = library.catalogue;
    if (form.catalogue != catalogue.id) return {{ErrorCode::WrongVersion, "catalogue", form.catalogue}};
    if (form.catalogueVersion != catalogue.version) {
        return {{ErrorCode::WrongVersion, "catalogueVersion", std::to_string(form.catalogueVersion)}};
    }
    if (form.serviceVersion != profile->version) {
        return {{ErrorCode::WrongVersion, "serviceVersion", std::to_string(form.serviceVersion)}};
    }
    Problems problems = checkForm(form, withOwnQuestions(catalogue, *profile), *profile);
    const auto needPack = [&](const LanguageTag& tag, const char* place) {
        if (library.pack(tag) == nullptr) problems.push_back({ErrorCode::UnknownLanguage, place, tag.text});
    };
    needPack(form.language, "language");
    needPack(form.agreement.language, "agreement/language");
    return problems;
}

}  // namespace

Problems checkFormsAgainst(const Library& library, std::span<const IncomingForm> forms) {
    Problems problems;
    for (const auto& incoming : forms) {
        for (const auto& problem : checkOne(library, incoming.form)) {
            problems.push_back({problem.code, "line " + std::to_string(incoming.line) + "/" + problem.place, problem.fact});
        }
    }
    return problems;
}

}  // namespace camre
