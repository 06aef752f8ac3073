import { lazy } from 'react';

/** The pages behind the sign-in, each fetched when somebody first goes there. */
export const AccountScreen = lazy(async () => ({
  default: (await import('./accounts/account-screen.tsx')).AccountScreen,
}));
export const AccountsScreen = lazy(async () => ({
  default: (await import('./accounts/accounts-screen.tsx')).AccountsScreen,
}));
export const DataScreen = lazy(async () => ({
  default: (await import('./data/data-screen.tsx')).DataScreen,
}));
export const DeletionScreen = lazy(async () => ({
  default: (await import('./accounts/deletion-screen.tsx')).DeletionScreen,
}));
export const NewAccountScreen = lazy(async () => ({
  default: (await import('./accounts/new-account-screen.tsx')).NewAccountScreen,
}));
export const ActivityScreen = lazy(async () => ({
  default: (await import('./activity/activity-screen.tsx')).ActivityScreen,
}));
export const FeaturesScreen = lazy(async () => ({
  default: (await import('./features/features-screen.tsx')).FeaturesScreen,
}));
export const HealthScreen = lazy(async () => ({
  default: (await import('./health/health-screen.tsx')).HealthScreen,
}));
export const HistoryScreen = lazy(async () => ({
  default: (await import('./history/history-screen.tsx')).HistoryScreen,
}));
export const CallScreen = lazy(async () => ({
  default: (await import('./models/call-screen.tsx')).CallScreen,
}));
export const CallsScreen = lazy(async () => ({
  default: (await import('./models/calls-screen.tsx')).CallsScreen,
}));
export const GuidanceScreen = lazy(async () => ({
  default: (await import('./models/guidance-screen.tsx')).GuidanceScreen,
}));
export const ModelsScreen = lazy(async () => ({
  default: (await import('./models/models-screen.tsx')).ModelsScreen,
}));
export const UsageScreen = lazy(async () => ({
  default: (await import('./models/usage-screen.tsx')).UsageScreen,
}));
export const MeScreen = lazy(async () => ({
  default: (await import('./me/me-screen.tsx')).MeScreen,
}));
export const PeopleScreen = lazy(async () => ({
  default: (await import('./people/people-screen.tsx')).PeopleScreen,
}));
export const QualityScreen = lazy(async () => ({
  default: (await import('./quality/quality-screen.tsx')).QualityScreen,
}));
export const DislikedScreen = lazy(async () => ({
  default: (await import('./quality/disliked/disliked-screen.tsx')).DislikedScreen,
}));
export const TopicsScreen = lazy(async () => ({
  default: (await import('./topics/topics-screen.tsx')).TopicsScreen,
}));
