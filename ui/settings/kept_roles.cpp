#include "settings/kept_roles.h"

namespace camre {

WorkerRole roleInAgreement(WorkRole role) {
    switch (role) {
        case WorkRole::Caseworker: return WorkerRole::Caseworker;
        case WorkRole::Coordinator: return WorkerRole::Coordinator;
        case WorkRole::Translator: break;
    }
    return WorkerRole::Other;
}

ActingRole roleInEvents(WorkRole role) {
    switch (role) {
        case WorkRole::Caseworker: return ActingRole::Caseworker;
        case WorkRole::Coordinator: return ActingRole::Coordinator;
        case WorkRole::Translator: break;
    }
    return ActingRole::Translator;
}

}  // namespace camre
